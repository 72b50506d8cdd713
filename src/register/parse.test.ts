import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../problem/sentence/format.ts';
import { brief, tableOf } from './table.fixture.ts';
import { parseDocuments } from './parse-documents.ts';
import { parseSeries } from './parse-series.ts';
import { parseSynonyms } from './parse-synonyms.ts';
import { parseTopics } from './parse-topics.ts';
import { parseRegisters } from './parse.ts';

const ours = (name: string) =>
  tableOf(`data/${name}.csv`, readFileSync(`data/${name}.csv`, 'utf8'));
const SERIES = 'id,label,label_en,description,choice,unit\n';
const BREAKS = 'series,date,kind,note\n';

describe('parseRegisters', () => {
  it('finds nothing wrong in the registers of this repository', () => {
    const { value, problems } = parseRegisters({
      localities: ours('localities'),
      topics: ours('topics'),
      series: ours('series'),
      seriesBreaks: ours('series-breaks'),
      documents: ours('documents'),
      synonyms: ours('synonyms'),
    });
    expect(problems.map((found) => formatProblem(found, 'vi'))).toEqual([]);
    expect(value?.localities).toHaveLength(88);
    expect(value?.series.find(({ id }) => id === 'sipas')?.breaks).toMatchObject([
      { date: '2022-01-01', kind: 'method' },
    ]);
    const conclusion = value?.documents.find(({ number }) => number === '100-KL/TW');
    expect(conclusion?.date).toBe('2014-08-18');
    expect(conclusion?.note).toContain('18/08/2004');
  });
});

describe('parseTopics', () => {
  const parse = (text: string) => parseTopics(tableOf('data/topics.csv', text)).problems.map(brief);

  it('reports columns that are missing or not known', () => {
    expect(parse('id,label,label_en\na,A,A\n')).toEqual(['1 register-column-missing']);
    expect(parse('id,label,label_en,description,mota\na,A,A,A,A\n')).toEqual([
      '1 register-column-unknown mota',
    ]);
  });

  it('reports every empty required cell, ids with accents and ids used twice', () => {
    expect(parse('id,label,label_en,description\na,,A,\n')).toEqual([
      '2 label register-cell-empty ',
      '2 description register-cell-empty ',
    ]);
    expect(parse('id,label,label_en,description\nđất đai,A,A,A\n')).toEqual([
      '2 id register-id đất đai',
    ]);
    expect(parse('id,label,label_en,description\na,A,A,A\na,B,B,B\n')).toEqual([
      '3 id register-duplicate a',
    ]);
  });
});

describe('parseSeries', () => {
  it('joins breaks in the order of their dates; an empty choice means a mean', () => {
    const { value, problems } = parseSeries(
      tableOf('s.csv', `${SERIES}a,A,A,A,,points\n`),
      tableOf('b.csv', `${BREAKS}a,2025-07-01,territory,B\na,2022-01-01,method,A\n`),
    );
    expect(problems).toEqual([]);
    expect(value?.[0]?.choice).toBeNull();
    expect(value?.[0]?.breaks.map(({ date }) => date)).toEqual(['2022-01-01', '2025-07-01']);
  });

  it('reports breaks of an unknown series, of an unknown kind, on no day; and unknown units', () => {
    const { value, problems } = parseSeries(
      tableOf('s.csv', `${SERIES}a,A,A,A,x,%\n`),
      tableOf('b.csv', `${BREAKS}b,2022-01-01,method,A\na,2022,method,A\na,2022-01-01,khác,A\n`),
    );
    expect(value).toEqual([]);
    expect(problems.map(brief)).toEqual([
      '2 unit register-word %',
      '2 series series-break-unknown b',
      '3 date register-day 2022',
      '4 kind register-word khác',
    ]);
  });
});

describe('parseDocuments', () => {
  it('takes dates as precise as they are, and none', () => {
    const rows = 'a,A,A,2020,\nb,B,B,2025-06,\nc,C,C,,ghi chú\nd,D,D,2025-13,\n';
    const { value, problems } = parseDocuments(
      tableOf('d.csv', `number,title,issuer,date,note\n${rows}`),
    );
    expect(value?.map(({ date }) => date)).toEqual(['2020', '2025-06', null, null]);
    expect(value?.map(({ note }) => note)).toEqual([null, null, 'ghi chú', null]);
    expect(problems.map(brief)).toEqual(['5 date register-date 2025-13']);
  });
});

describe('parseSynonyms', () => {
  it('lets a short form have two full ones, but not the same twice', () => {
    const { value, problems } = parseSynonyms(
      tableOf('s.csv', 'short,full\nHS,học sinh\nHS,hồ sơ\nHS,học sinh\n'),
    );
    expect(value).toHaveLength(2);
    expect(problems.map(brief)).toEqual(['4 short register-duplicate HS']);
  });
});
