import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyFixture, removeCopy, run, type Said } from './copy.fixture.ts';
import { formSample, koboSample } from '../import/kobo-samples.fixture.ts';
import { plainSample, savSample, tablesSample } from '../import/office-samples.fixture.ts';
import { googleSample, microsoftSample, monkeySample } from '../import/online-samples.fixture.ts';
import { people } from '../import/people.fixture.ts';

let root: string;
let work: string;

const SAMPLES: Readonly<Record<string, () => Buffer | Promise<Buffer>>> = {
  'google.csv': googleSample,
  'microsoft.xlsx': microsoftSample,
  'monkey.xlsx': monkeySample,
  'plain.xlsx': plainSample,
  'form.xlsx': formSample,
  'kobo.csv': koboSample,
  'kobo-worded.csv': () => koboSample(true),
  'spss.sav': () => savSample(),
  'spss-nen.sav': () => savSample(true),
  'tables.xlsx': tablesSample,
};

const IMPORTS: readonly (readonly [string, ...string[]])[] = [
  ['google', 'google.csv'],
  ['microsoft', 'microsoft.xlsx'],
  ['monkey', 'monkey.xlsx'],
  ['plain', 'plain.xlsx'],
  ['kobo', 'form.xlsx', '--data', 'kobo.csv'],
  ['kobo-worded', 'form.xlsx', 'kobo-worded.csv'],
  ['spss', 'spss.sav'],
  ['spss-nen', 'spss-nen.sav'],
  ['tables', 'tables.xlsx'],
];

const front = (id: string): string => `---
title: Khảo sát ${id} (giả định)
summary: Nhập thử từ tệp ${id}.
status: published
publishAt: 2026-11-20
synthetic: true
localities: ["01"]
topics: [dat-dai]
sponsor: Đơn vị thử
conductor: Đơn vị thử
population: người dân từ 18 tuổi
frame: danh sách hộ
sampling: probability
samplingNote: chọn ngẫu nhiên
mode: [online]
fieldwork: { start: 2026-11-02, end: 2026-11-05 }
issued: 300
returned: 260
valid: 240
weighting: không dùng
quality: kiểm tra lại
limitations: mẫu nhỏ
contact: thu@example.org
---

Nhập thử.
`;

const imported = new Map<string, Said>();
const read = (id: string, file: string): string =>
  readFileSync(join(root, 'data/surveys', id, file), 'utf8');

beforeAll(async () => {
  root = copyFixture();
  work = mkdtempSync(join(tmpdir(), 'dlxh-import-'));
  for (const [name, make] of Object.entries(SAMPLES)) writeFileSync(join(work, name), await make());
  for (const [id, ...files] of IMPORTS) {
    const args = files.map((word) => (word.startsWith('--') ? word : join(work, word)));
    imported.set(id, await run('import', ...args, '--survey', id, '--root', root, '--yes'));
    mkdirSync(join(root, 'content/surveys'), { recursive: true });
    writeFileSync(join(root, 'content/surveys', `${id}.mdx`), front(id));
  }
});

afterAll(() => {
  removeCopy(root);
  rmSync(work, { recursive: true, force: true });
});

describe('dlxh import', () => {
  it.each(IMPORTS)('takes %s', (id) => {
    expect(imported.get(id)).toMatchObject({ code: 0, err: '' });
    expect(imported.get(id)?.out).toContain(`Đã ghi vào data/surveys/${id}/`);
  });

  it.each(IMPORTS)('writes and says nothing of a person: %s', (id) => {
    const folder = join(root, 'data/surveys', id);
    const written = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
    const all = [...written, imported.get(id)?.out ?? ''].join('\n');
    for (const { name, phone, email, card, address, remark } of people(240))
      for (const secret of [name, phone, email, card, address, remark])
        expect(all.includes(secret)).toBe(false);
    expect(all).not.toMatch(/113\.160|105\.8\d|2026-11-02T|Dân tộc rất hiếm|nghe .* kể/u);
  });

  it('keeps what was answered', () => {
    const all = people(240);
    const count = (text: string, cell: string): number =>
      text.split('\n').filter((line) => line.split(',').includes(cell)).length;
    const very = all.filter(({ satisfied }) => satisfied === 5).length;
    const told = all.filter(({ sources }) => sources.includes('Báo, đài')).length;
    const paper = (text: string): number => text.match(/\bbao_dai\b/gu)?.length ?? 0;
    for (const id of ['google', 'microsoft', 'plain'])
      expect([id, paper(read(id, 'responses.csv'))]).toEqual([id, told]);
    expect(count(read('plain', 'responses.csv'), 'rat_hai_long')).toBe(very);
    expect(read('kobo', 'responses.csv').split('\n').length).toBe(242);
    expect(read('kobo', 'responses.csv')).toBe(read('kobo-worded', 'responses.csv'));
    expect(read('spss-nen', 'responses.csv')).toBe(read('spss', 'responses.csv'));
    expect(read('spss', 'choices.csv')).toContain('c5,99,Từ chối trả lời,refused,');
    expect(read('plain', 'choices.csv')).toContain('dia_ban,01,01,,');
  });

  it('gives what it wrote to check and build without a hand edit', async () => {
    expect(await run('check', '--root', root)).toMatchObject({ code: 0, err: '' });
    const out = join(work, 'dist');
    const built = await run('build', '--root', root, '--out', out, '--at', '2026-11-22');
    expect([built.code, built.err]).toEqual([0, expect.not.stringContaining('lỗi trong')]);
    const page = readFileSync(join(out, 'khao-sat/google/index.html'), 'utf8');
    expect(page).toContain('hài lòng hoặc rất hài lòng');
    expect(page).toContain('giải quyết thủ tục');
  });
});
