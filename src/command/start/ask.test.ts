import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyFixture, removeCopy } from '../../../test/command/copy.fixture.ts';
import { main } from '../../../scripts/dlxh.ts';
import { filesBelow } from '../../disk/files.ts';

let root: string;

beforeEach(() => {
  root = copyFixture();
});

afterEach(() => {
  removeCopy(root);
});

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

describe('asking at the terminal', () => {
  async function answer(args: readonly string[], reply: (question: string) => string | null) {
    const [out, err, asked]: [string[], string[], string[]] = [[], [], []];
    const code = await main(['new', ...args, '--root', root], {
      out: (text) => out.push(text),
      err: (text) => err.push(text),
      now: () => Date.parse('2026-11-22T00:00:00Z'),
      cwd: process.cwd(),
      ask: (question) => {
        asked.push(question);
        return Promise.resolve(reply(question));
      },
    });
    return { code, out: out.join('\n'), err: err.join('\n'), asked };
  }

  it('takes proposals by Enter, choices by number, and asks again with what was likely meant', async () => {
    const { code, err, asked } = await answer(['briefing'], (question) => {
      if (question.includes('Loại bản tin')) return '1';
      if (question.includes('Chủ đề.')) return question.includes('[dat-dai]') ? '' : 'dat dia';
      return '';
    });
    expect(code).toBe(0);
    expect(err).toContain('có phải là "dat-dai"?');
    expect(asked.some((one) => one.includes('[2026-11-09, 2026-11-15]'))).toBe(true);
    expect(read('content/briefings/tuan-46-2026.mdx')).toContain('topics: ["dat-dai"]');
  });

  it('writes nothing when the person breaks off', async () => {
    const before = filesBelow(root);
    const { code, err } = await answer(['survey'], (question) =>
      question.includes('Tên báo cáo') ? 'Tên' : null,
    );
    expect(code).toBe(1);
    expect(err).toContain('không ghi tệp nào');
    expect(filesBelow(root)).toEqual(before);
  });

  it('does not ask with --yes', async () => {
    const { code, asked } = await answer(
      ['briefing', '--kind', 'flash', '--title', 'Mưa lũ', '--yes'],
      () => '',
    );
    expect({ code, asked }).toEqual({ code: 0, asked: [] });
    expect(existsSync(join(root, 'content/briefings/tin-nhanh-mua-lu.mdx'))).toBe(true);
  });
});
