import { BriefingFrontSchema } from '../briefing/front.ts';
import type { Prose } from '../prose/prose.ts';
import type { BriefingReport, Site, SurveyReport } from '../report.ts';
import { SurveyFrontSchema } from '../survey/model/front.ts';
import { words, type Words } from '../words/words.ts';
import type { FigureContext } from './table/context.ts';
import { GIOI, Q1, question, RESULTS } from './results.fixture.ts';

/** A survey, a briefing and a site for tests. */
const NOTHING: Prose = {
  root: { type: 'root', children: [] },
  elements: [],
  typed: [],
  headings: [],
  claims: [],
};

const FRONT = {
  title: 'Hài lòng về đất đai',
  summary: 'Tóm tắt.',
  status: 'published',
  publishAt: '2026-05-01',
  topics: ['dat-dai'],
  localities: ['68'],
  sponsor: 'Ban A',
  conductor: 'Viện B',
  population: 'Người dân từ 18 tuổi',
  frame: 'Danh sách cử tri',
  sampling: 'probability',
  samplingNote: 'Hai giai đoạn',
  mode: ['face-to-face'],
  fieldwork: { start: '2026-03-01', end: '2026-03-15' },
  issued: '1200',
  returned: '1190',
  valid: '1180',
  weighting: 'Không',
  quality: 'Phúc tra',
  limitations: 'Không có',
  contact: 'a@example.org',
};

/** A survey with hidden figures among the men; `front` overrides its front matter, in the words of the file. */
export function sampleSurvey(
  id: string,
  front: object = {},
  more: Partial<SurveyReport> = {},
): SurveyReport {
  return {
    id,
    front: SurveyFrontSchema.parse({ ...FRONT, ...front }),
    questions: [
      Q1,
      question('tuoi', 'Tuổi', { type: 'integer', list: null }),
      question('y_kien', 'Ý kiến khác', { type: 'text', list: null }),
      GIOI,
    ],
    results: RESULTS,
    design: {
      type: 'equal',
      rows: 1180,
      strata: 0,
      clusters: 0,
      df: 1179,
      kishDeff: 1,
      nEff: 1180,
    },
    tests: [],
    comparisons: [],
    notes: new Map(),
    prose: NOTHING,
    ...more,
  };
}

export function sampleBriefing(more: Partial<BriefingReport> = {}): BriefingReport {
  const { title, summary, status, publishAt, topics, localities } = FRONT;
  const period = { start: '2026-04-01', end: '2026-04-30' };
  const own = { title, summary, status, publishAt, topics, localities, period };
  return {
    id: 'thang-4',
    front: BriefingFrontSchema.parse({ ...own, kind: 'monthly', issuer: 'Ban A' }),
    streams: new Map(),
    tables: new Map(),
    prose: NOTHING,
    surveys: [],
    ...more,
  };
}

/** The context of a site with these surveys. */
export function sampleContext(
  surveys: readonly SurveyReport[],
  lang: 'vi' | 'en' = 'vi',
): FigureContext & { readonly site: Site; readonly words: Words } {
  const site: Site = {
    settings: {
      title: 'T',
      organisation: 'O',
      contact: 'c',
      url: 'https://example.org',
      base: '/goc/',
      lang,
      notice: null,
      members: [],
    },
    edition: 'public',
    at: '2026-06-01T00:00:00+07:00',
    registers: {
      localities: [],
      topics: [{ id: 'dat-dai', label: 'Đất đai', labelEn: 'Land', description: '' }],
      series: [
        {
          id: 'hai-long',
          label: 'Hài lòng',
          labelEn: 'Satisfied',
          description: '',
          choice: '1',
          unit: 'percent',
          breaks: [{ date: '2025-07-01', kind: 'territory', note: 'Hợp nhất tỉnh' }],
        },
      ],
      documents: [],
      synonyms: [],
    },
    surveys,
    briefings: [],
    pages: [],
  };
  return { site, lang, words: words(lang), href: (path) => `/goc${path}` };
}
