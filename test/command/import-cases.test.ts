import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { EXPORTS_READ } from '../import/exports-read.fixture.ts';
import { run } from './copy.fixture.ts';

const CASES = 'test/fixtures/import';
const root = mkdtempSync(join(tmpdir(), 'dlxh-cases-'));
mkdirSync(join(root, 'content'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

it.each(EXPORTS_READ)('%s: %s is read as its exporter meant it', async (folder, file, told) => {
  const survey = `s-${folder}-${file.replace(/^.*\./u, '')}`;
  const { code, out, err } = await run(
    'import',
    join(CASES, folder, file),
    '--survey',
    survey,
    '--root',
    root,
    '--yes',
  );
  expect([code, err]).toEqual([0, '']);
  const lines = out.split('\n');
  for (const part of told)
    expect(
      lines.filter((line) => part.test(line)),
      String(part),
    ).not.toEqual([]);
  expect(out).not.toContain('.dlxh-import-');
});

it('a form whose choices have names with spaces is read with its answers', async () => {
  const [form, answers] = ['space-form.xlsx', 'space-data.xlsx'].map((name) =>
    join(CASES, 'xlsform-choice-name-with-space', name),
  );
  const { code, out } = await run(
    'import',
    form ?? '',
    '--data',
    answers ?? '',
    '--survey',
    'space',
    '--root',
    root,
    '--yes',
  );
  expect(code).toBe(0);
  expect(out).toContain('2 mã phương án có dấu cách đã viết liền');
  expect(out).toMatch(/dv .*chọn một .* 2 +60 /u);
});

it('every case is tried', () => {
  const tried = new Set(
    EXPORTS_READ.map(([folder]) => folder).concat('xlsform-choice-name-with-space'),
  );
  expect(readdirSync(CASES).toSorted()).toEqual([...tried].toSorted());
});

it('rows of signatures and of sums are in no answer', async () => {
  const read = (survey: string) =>
    readFileSync(join(root, 'data/surveys', survey, 'responses.csv'), 'utf8');
  expect(read('s-signature-rows-xlsx').trimEnd().split('\n')).toHaveLength(201);
});
