import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyFixture, removeCopy, run, spoil } from './copy.fixture.ts';
import { responses, survey } from './mistakes.fixture.ts';

const AT = '2026-11-22T08:00:00+07:00';
const BASE = 'test/fixtures/site';
const briefing = 'content/briefings/tuan-45-2026.mdx';

let root: string;

beforeEach(() => {
  root = copyFixture();
});

afterEach(() => {
  removeCopy(root);
});

const diff = (...args: string[]) => run('diff', BASE, '--root', root, '--at', AT, ...args);

/** Takes respondents away, by the answer they gave. */
function loseRows(count: number): void {
  const lines = readFileSync(join(root, responses), 'utf8').trimEnd().split('\n');
  writeFileSync(join(root, responses), `${lines.slice(0, -count).join('\n')}\n`);
}

const correct = (): void => {
  spoil(root, survey, /\n---\n/u, '\ncorrections: [{ date: 2026-11-20, note: Sửa }]\n---\n');
};

describe('dlxh diff', () => {
  it('says that nothing changes', async () => {
    const { code, out } = await diff();
    expect(code).toBe(0);
    expect(out).toContain('lúc 08:00 ngày 22/11/2026');
    expect(out).toContain('Không có gì thay đổi trên trang.');
  });

  it('shows lost rows and changed figures, and asks for a correction', async () => {
    loseRows(12);
    const { code, out, err } = await diff();
    expect(code).toBe(1);
    expect(out).toContain('số phiếu làm căn cứ: 260 → 248 (mất 12 phiếu)');
    expect(out).toMatch(/boi_thuong +.+ +\(chung\) +\d+,\d% \(\d+\/\d+\) → \d+,\d% \(\d+\/\d+\)/u);
    expect(err).toContain(`${survey} corrections: `);
    expect(err).toContain('số liệu đã công bố bị thay đổi mà không có lời đính chính');
    correct();
    expect(await diff()).toMatchObject({ code: 0, err: '' });
  });

  it('takes the loss of a tenth of the values for a Problem, and prints no withheld figure', async () => {
    loseRows(180);
    const { code, out, err } = await diff();
    expect(code).toBe(1);
    expect(err).toMatch(/\d+ trong \d+ số liệu đã công bố của khảo sát sẽ không còn/u);
    expect(out).toMatch(/số liệu đang công bố sẽ bị giữ kín/u);
    const shown = out.split('\n').filter((line) => line.includes(' → –'));
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every((line) => /→ –$/u.test(line))).toBe(true);
  });

  it('shows what a new title, a new text and a new wording do', async () => {
    spoil(root, survey, /title: .*/u, 'title: Tên mới');
    spoil(root, survey, /\n## (.*)\n/u, '\n## $1\n\nMột đoạn mới.\n');
    const questions = 'data/surveys/dat-dai-2025/questions.csv';
    spoil(root, questions, /(select_one \w+,boi_thuong,"?)/u, '$1Xin hỏi: ');
    const { code, out } = await diff();
    expect(code).toBe(0);
    expect(out).toMatch(/Tên báo cáo \(title\): .+ → Tên mới/u);
    expect(out).toMatch(/lời văn thay đổi ở: (?!phần mở đầu)/u);
    expect(out).toContain('mà câu này thuộc chuỗi boi-thuong');
    expect(out).toMatch(/\+ Xin hỏi: /u);
  });

  it('refuses to take a published report off the site, unless it is withdrawn with a correction', async () => {
    spoil(root, briefing, 'status: published', 'status: draft');
    const hidden = await diff();
    expect(hidden.code).toBe(1);
    expect(hidden.err).toContain(`${briefing}: báo cáo đã công bố không còn trên trang công khai`);
    spoil(root, briefing, 'status: draft', 'status: withdrawn');
    expect((await diff()).code).toBe(1);
    spoil(root, briefing, /\n---\n/u, '\ncorrections: [{ date: 2026-11-20, note: Rút }]\n---\n');
    expect(await diff()).toMatchObject({ code: 0, err: '' });
    rmSync(join(root, briefing));
    rmSync(join(root, 'data/briefings/tuan-45-2026'), { recursive: true });
    expect((await diff()).code).toBe(1);
  });

  it('guards the corrections and the tables that were printed', async () => {
    spoil(root, 'data/briefings/tuan-45-2026/streams.csv', /đa số|nhiều ý kiến/u, 'một số ý kiến');
    const { code, out, err } = await diff();
    expect(code).toBe(1);
    expect(out).toContain('streams.csv, ');
    expect(err).toContain('→ một số ý kiến');
  });

  it('shows what an embargo hides and shows', async () => {
    spoil(root, briefing, /publishAt: .*/u, 'publishAt: 2027-01-01');
    const { out, err } = await diff();
    expect(out).toContain('Thời điểm công bố (publishAt)');
    expect(out).toContain('SẼ KHÔNG CÒN trên trang công khai');
    expect(err).toContain('không còn trên trang công khai');
  });

  it('prints JSON and annotations', async () => {
    loseRows(12);
    const json = JSON.parse((await diff('--json')).out) as {
      surveys: { id: string; figures: { changes: unknown[] } }[];
      problems: { code: string }[];
    };
    expect(json.surveys[0]?.id).toBe('dat-dai-2025');
    expect(json.surveys[0]?.figures.changes.length).toBeGreaterThan(3);
    expect(json.problems.map(({ code }) => code)).toContain('change-uncorrected');
    expect((await diff('--format', 'github')).out).toMatch(
      /^::error file=content\/surveys\/dat-dai-2025\.mdx::corrections: /u,
    );
  });

  it('tells the Problems of either state', async () => {
    spoil(root, responses, ',can_bo,', ',canbo,');
    expect((await diff()).err).toContain('canbo');
    const { code, err } = await run('diff', root, '--root', BASE, '--at', AT);
    expect(code).toBe(1);
    expect(err).toContain('nên không dựng được và không so sánh được');
  });
});

describe('dlxh diff in a git repository', () => {
  const git = (...args: string[]): void => {
    const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.org'];
    execFileSync('git', [...who, ...args], { cwd: root, stdio: 'ignore' });
  };
  const temporary = (): readonly string[] =>
    readdirSync(tmpdir()).filter((name) => name.startsWith('dlxh-diff-'));

  it('compares with HEAD or the revision named, and leaves nothing behind', async () => {
    git('init');
    git('add', '.');
    git('commit', '-m', 'a');
    const before = temporary();
    expect((await run('diff', '--root', root)).out).toContain('Không có gì thay đổi');
    spoil(root, survey, /title: .*/u, 'title: Tên mới');
    expect((await run('diff', '--root', root)).out).toContain('→ Tên mới');
    git('commit', '-am', 'b');
    expect((await run('diff', '--root', root)).out).toContain('Không có gì thay đổi');
    expect((await run('diff', 'HEAD~1', '--root', root)).out).toContain('→ Tên mới');
    expect(temporary().filter((name) => !before.includes(name))).toEqual([]);
    const unknown = await run('diff', 'khong-co', '--root', root);
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain('không có bản "khong-co" trong kho git');
    expect((await run('diff', '--', '--upload-pack=x', '--root', root)).code).toBe(2);
  });

  it('says clearly that there is no repository', async () => {
    const { code, err } = await run('diff', '--root', root);
    expect(code).toBe(2);
    expect(err).toContain('không nằm trong kho git');
  });
});
