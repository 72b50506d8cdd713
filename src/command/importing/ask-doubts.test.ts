import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../../test/command/copy.fixture.ts';
import { main } from '../../../scripts/dlxh.ts';
import { csv } from '../../../test/import/sample-parts.fixture.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dlxh-ask-'));
  mkdirSync(join(root, 'content'));
  const rows = Array.from({ length: 60 }, (_, at) => [
    at % 2 === 0 ? 'Nam' : 'Nữ',
    String(1 + (at % 5)),
    at % 3,
  ]);
  writeFileSync(join(root, 'a.csv'), csv([['Giới tính', 'Chấm điểm', 'Số con'], ...rows]));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Imports with somebody at the terminal who types these lines. */
async function importTyping(...lines: string[]): Promise<{ code: number; out: string }> {
  const out: string[] = [];
  const left = [...lines];
  const effects = {
    out: (text: string) => out.push(text),
    err: (text: string) => out.push(text),
    now: () => 0,
    cwd: root,
    ask: (question: string) => {
      out.push(question);
      return Promise.resolve(left.shift() ?? '');
    },
  };
  const code = await main(['import', 'a.csv', '--survey', 'a', '--root', root], effects);
  return { code, out: out.join('\n') };
}

const written = (file: string): string => readFileSync(join(root, 'data/surveys/a', file), 'utf8');

describe('askDoubts', () => {
  it('does what was typed, asks again after a slip, and takes the default for nothing', async () => {
    const { code, out } = await importTyping('9', '2', '');
    expect(code).toBe(0);
    expect(out).toContain('Cột B "Chấm điểm": ít giá trị');
    expect(out).toContain('Không có số ấy');
    expect(written('questions.csv')).toBe(
      'type,name,label,role,scale\nselect_one gioi_tinh,gioi_tinh,Giới tính,background,\n' +
        'integer,q1,Chấm điểm,,\nselect_one q2,q2,Số con,,ordinal\n',
    );
  });

  it('can leave a column out', async () => {
    expect((await importTyping('3', '3')).code).toBe(0);
    expect(written('responses.csv').split('\n')[0]).toBe('gioi_tinh');
  });

  it('without a terminal stops, unless told to take the defaults', async () => {
    const stopped = await run('import', join(root, 'a.csv'), '--survey', 'a', '--root', root);
    expect(stopped.code).toBe(1);
    expect(stopped.err).toContain('chưa chắc cách hiểu 2 cột: B, C');
    const taken = await run(
      'import',
      join(root, 'a.csv'),
      '--survey',
      'a',
      '--root',
      root,
      '--yes',
    );
    expect(taken.code).toBe(0);
    expect(taken.out).toContain('hiểu là: chọn một');
  });
});
