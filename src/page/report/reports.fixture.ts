import type { BriefingReport, Site, SurveyReport } from '../../report.ts';
import type { Question } from '../../survey/model/question.ts';
import type { Estimate, Result } from '../../survey/model/result.ts';
import { konTum, oldQuangNgai, quangNgai } from './units.fixture.ts';

/** Small reports for the tests of pages and downloads. */

const prose = {
  root: { type: 'root' as const, children: [] },
  elements: [],
  typed: [],
  headings: [],
  claims: [],
};

const release = {
  title: 'Khảo sát thử',
  summary: 'Tóm tắt.',
  status: 'published' as const,
  audience: 'public' as const,
  publishAt: '2023-12-01',
  corrections: [],
  synthetic: false,
  topics: ['dat-dai'],
  localities: ['62'],
  documents: [],
  sources: [],
};

export const question: Question = {
  name: 'q1',
  type: 'select_one',
  list: 'hai_long',
  label: 'Ông/bà có hài lòng không?',
  labelEn: null,
  hint: null,
  choices: [
    { name: 'co', label: 'Có', labelEn: null, kind: 'answer', score: null },
    { name: 'khong', label: 'Không', labelEn: null, kind: 'answer', score: null },
  ],
  role: 'question',
  scale: 'nominal',
  series: null,
  base: null,
  relevant: null,
  sections: [],
  wording: 'exact',
  complete: true,
  line: 2,
};

/** A disclosed figure of `question`: the share of "Có" unless told otherwise. */
export function resultOf(parts: Partial<Estimate>): Result {
  const estimate: Estimate = {
    question: 'q1',
    statistic: 'share',
    choice: 'co',
    base: 'valid',
    by: null,
    group: null,
    n: 60,
    baseN: 100,
    weightedN: null,
    weightedBase: null,
    value: 0.6,
    se: null,
    df: null,
    low: null,
    high: null,
    interval: null,
    deff: null,
    marks: [],
    ...parts,
  };
  // Only `disclose` makes Results; a test stands in for it.
  return estimate as Result;
}

export function surveyOf(
  front: Partial<SurveyReport['front']>,
  parts: Partial<SurveyReport> = {},
): SurveyReport {
  return {
    id: 'thu-2023',
    questions: [question],
    results: [resultOf({}), resultOf({ choice: 'khong', n: 40, value: 0.4 })],
    design: { type: 'equal', rows: 100, strata: 0, clusters: 0, df: 99, kishDeff: 1, nEff: 100 },
    tests: [],
    comparisons: [],
    notes: new Map(),
    prose,
    front: {
      ...release,
      sponsor: 'Ban A',
      conductor: 'Phòng B',
      population: 'Người dân',
      frame: 'Danh sách hộ',
      sampling: 'purposive',
      samplingNote: 'Chọn theo mục đích.',
      mode: ['paper'],
      fieldwork: { start: '2023-11-01', end: '2023-11-20' },
      issued: 800,
      returned: 753,
      valid: 750,
      weighting: 'Không',
      quality: 'Kiểm tra hai lần',
      limitations: 'Không suy rộng',
      contact: 'Ban A',
      publishedElsewhere: [],
      ...front,
    },
    ...parts,
  };
}

export function briefingOf(id: string, front: Partial<BriefingReport['front']>): BriefingReport {
  const period = { start: '2023-11-06', end: '2023-11-12' };
  const own = { kind: 'weekly' as const, period, issuer: 'Ban A', surveys: [] };
  return {
    id,
    front: { ...release, ...own, ...front },
    streams: new Map(),
    tables: new Map(),
    prose,
    surveys: [],
  };
}

export function siteWith(parts: Partial<Site>): Site {
  return {
    settings: {
      title: 'Dư luận xã hội',
      organisation: 'Ban A',
      contact: 'Ban A',
      url: 'https://example.org',
      base: '/reports/',
      lang: 'vi',
      notice: null,
      members: [],
    },
    edition: 'public',
    at: '2026-01-01T00:00:00+07:00',
    registers: {
      localities: [konTum, oldQuangNgai, quangNgai],
      topics: [{ id: 'dat-dai', label: 'Đất đai', labelEn: 'Land', description: 'Về đất.' }],
      series: [],
      documents: [],
      synonyms: [],
    },
    surveys: [],
    briefings: [],
    pages: [],
    ...parts,
  };
}
