import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { problem } from '../../src/problem/problem.ts';
import { problemsPage as words } from '../../src/words/vi/problems-page.ts';
import { problemsPage } from '../../src/command/report/problems-page.ts';
import { copyFixture, removeCopy, run, spoil } from './copy.fixture.ts';
import { weekly } from '../attack/attack.fixture.ts';
import { responses } from './mistakes.fixture.ts';

let root: string;

beforeEach(() => {
  root = copyFixture();
});

afterEach(() => {
  removeCopy(root);
});

describe('dlxh check --format html', () => {
  it('writes a page with the place, the line, the remedy and the meaning of each code', async () => {
    spoil(root, weekly, '[dat-dai]', '[dat-da]');
    spoil(root, responses, 'nu,61,', 'nu,3-Jan,');
    const out = join(root, 'loi.html');
    const { code, err } = await run('check', '--root', root, '--format', 'html', '--out', out);
    expect(code).toBe(1);
    expect(err).toBe(`Đã ghi kết quả vào ${out}; mở bằng trình duyệt để xem.`);
    const page = readFileSync(out, 'utf8');
    expect(page).toContain('<pre>topics: [dat-da]</pre>');
    expect(page).toContain('ô B2, dòng 2, mục tuoi');
    expect(page).toContain('<a href="#loi-topic-unknown">');
    expect(page).toContain('<dt id="loi-topic-unknown">');
    expect(page).not.toContain('hai_long,dai,cong_khai');
    const report = await new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'void-style': 'off', 'no-inline-style': 'off' },
    }).validateString(page);
    expect(report.results.flatMap(({ messages }) => messages.map((one) => one.message))).toEqual(
      [],
    );
  });

  it('says that all is well, on the terminal too', async () => {
    const { code, out } = await run('check', '--root', root, '--format', 'html');
    expect(code).toBe(0);
    expect(out).toContain('<p>Không có lỗi.</p>');
  });

  it('lets nothing of a file out of its text', () => {
    const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>&\u202e';
    const place = { file: evil, line: 1, column: 2, row: 1, field: evil, seen: evil };
    const page = problemsPage({
      problems: [problem('topic-unknown', place, { suggestion: evil })],
      lang: 'vi',
      words,
      lineOf: () => evil,
    });
    expect(page).not.toMatch(/<script|<img|\u202e/u);
    expect(page.match(/&lt;script&gt;/gu)?.length).toBe(5);
  });

  it('takes --out with html only', async () => {
    expect((await run('check', '--root', root, '--out', 'x')).code).toBe(2);
  });
});
