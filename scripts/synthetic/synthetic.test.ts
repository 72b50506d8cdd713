import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { onlineSurvey } from './online/survey.ts';
import { paperSurvey } from './paper/survey.ts';
import type { SurveyFiles } from './survey-files.ts';
import { syntheticSurveys } from './surveys.ts';

const surveys = syntheticSurveys();
const NAMES = ['questions.csv', 'choices.csv', 'responses.csv'];

function text(survey: SurveyFiles, name: string): string {
  return survey.files.get(name) ?? '';
}

function records(survey: SurveyFiles, name: string): Record<string, string>[] {
  const written = text(survey, name);
  const delimiter = written.startsWith('\ufeff') ? ';' : ',';
  return parse(written, { columns: true, bom: true, delimiter });
}

function find(id: string): SurveyFiles {
  const survey = surveys.find((candidate) => candidate.id === id);
  if (survey === undefined) throw new Error(`no survey: ${id}`);
  return survey;
}

function sha256(written: string): string {
  return createHash('sha256').update(written).digest('hex');
}

describe.each(surveys)('$id', (survey) => {
  it('has the three files of a survey', () => {
    expect([...survey.files.keys()]).toEqual(expect.arrayContaining(NAMES));
  });

  it.each([...survey.files.keys()])('%s is committed as the generator writes it', async (name) => {
    const committed = await readFile(`data/surveys/${survey.id}/${name}`, 'utf8');
    // Hashes, because a text comparison of five megabytes prints five megabytes.
    expect(sha256(committed)).toBe(sha256(text(survey, name)));
  });

  it('answers every question with choices of its list', () => {
    const choices = records(survey, 'choices.csv');
    const namesOf = (list: string | undefined) =>
      new Set(choices.filter((row) => row['list_name'] === list).map((row) => row['name']));
    const selects = records(survey, 'questions.csv').flatMap(({ type = '', name = '' }) =>
      type.startsWith('select_') ? [{ name, known: namesOf(type.split(' ')[1]) }] : [],
    );
    const strange = records(survey, 'responses.csv').flatMap((row) =>
      selects.flatMap(({ name, known }) =>
        (row[name] ?? '').split(' ').filter((choice) => choice !== '' && !known.has(choice)),
      ),
    );
    expect(strange).toEqual([]);
  });
});

describe('made-up surveys', () => {
  it('are the same for the same seed, whatever else was drawn before', () => {
    expect(paperSurvey(40)).toEqual(paperSurvey(40));
    expect(sha256(text(onlineSurvey(200), 'responses.csv'))).toBe(
      '60451e8c0e584bb003f54f1edf2447d115c9ea639146929a44ecb9b5287bd8dc',
    );
  });

  it('have the sizes that their front matter states', async () => {
    for (const survey of surveys) {
      const front = await readFile(`content/surveys/${survey.id}.mdx`, 'utf8');
      const valid = /^valid: (\d+)$/m.exec(front)?.[1];
      expect(`${survey.id} ${String(records(survey, 'responses.csv').length)}`).toBe(
        `${survey.id} ${String(valid)}`,
      );
      expect(front).toMatch(/^synthetic: true$/m);
    }
  });

  it('weigh the waves to a mean of one, in six strata and 120 clusters', () => {
    const rows = records(find('minh-hoa-hai-long-2026'), 'responses.csv');
    const weights = rows.map((row) => Number(row['trong_so']));
    expect(weights.reduce((sum, weight) => sum + weight, 0) / rows.length).toBeCloseTo(1, 3);
    expect(Math.min(...weights)).toBeGreaterThan(0);
    expect(new Set(rows.map((row) => row['tang'])).size).toBe(6);
    expect(new Set(rows.map((row) => row['cum'])).size).toBe(120);
  });

  it('leave unasked questions empty', () => {
    const rows = records(find('minh-hoa-hai-long-2024'), 'responses.csv');
    const unasked = rows.filter((row) => row['da_lam_thu_tuc'] !== 'co');
    expect(unasked.length).toBeGreaterThan(0);
    expect(new Set(unasked.map((row) => row['kho_khan']))).toEqual(new Set(['']));
    expect(rows.filter((row) => row['da_lam_thu_tuc'] === 'co' && row['kho_khan'] === '')).toEqual(
      [],
    );
  });

  it('put at most three ticks into split columns of 0 and 1', () => {
    const rows = records(find('minh-hoa-truc-tuyen-2026'), 'responses.csv');
    const columns = Object.keys(rows[0] ?? {}).filter((name) => name.startsWith('uu_tien/'));
    expect(columns).toHaveLength(8);
    const ticks = new Set(
      rows.map((row) => columns.reduce((sum, name) => sum + Number(row[name]), 0)),
    );
    expect([...ticks].sort()).toEqual([1, 2, 3]);
  });

  it('write the paper form as Excel does on a Vietnamese computer, with cells too small to show', () => {
    const paper = find('minh-hoa-giay-2026');
    const written = text(paper, 'responses.csv');
    expect(written.startsWith('\ufeffgioi;')).toBe(true);
    expect(written.split('\r\n')).toHaveLength(200);
    expect(written).toMatch(/;\d,\d;/);
    const buses = records(paper, 'responses.csv').filter((row) => row['phuong_tien'] === 'xe_buyt');
    expect(buses.length).toBeGreaterThan(0);
    expect(buses.length).toBeLessThan(10);
  });
});
