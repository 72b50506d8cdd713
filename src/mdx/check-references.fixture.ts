import { sampleSurvey } from '../figure/report.fixture.ts';
import type { Series } from '../register/register.ts';
import type { KnownSurvey, ReferenceContext } from './check/context.ts';

const READINGS = [
  { place: '68', date: '2024', value: 0.452 },
  { place: '68', date: '2025', value: 0.513 },
];
export const survey = sampleSurvey('dat-dai-2026');
const series = (id: string): Series => ({
  ...{ id, label: id, labelEn: id, description: '', choice: '1', unit: 'percent', breaks: [] },
});
/** What bodies of the tests may refer to. */
export const context: ReferenceContext = {
  self: null,
  whole: true,
  surveys: new Map<string, KnownSurvey>([
    ['dat-dai-2026', survey],
    ['dat-dai-2025', sampleSurvey('dat-dai-2025')],
    ['chu-dich', sampleSurvey('chu-dich', { sampling: 'purposive' })],
    ['toan-bo', sampleSurvey('toan-bo', { sampling: 'census' })],
    ['khac', { questions: [], results: [], front: { sampling: 'quota' } }],
  ]),
  series: [series('hai-long')],
  // Not merged with others in these tests.
  units: ['01', '68'].map((code) => ({ code, validFrom: '2004-01-01', validTo: null })),
  readings: () => ({ unit: 'percent' as const, readings: READINGS, breaks: [] }),
  files: ['streams.csv', 'so-lieu.csv'],
};
