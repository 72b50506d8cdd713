import { PLAIN, toCsv } from '../dialect.ts';
import { drawClusterSample, type ClusterDesign, type Stratum } from '../cluster-sample.ts';
import * as lists from '../lists.ts';
import { seededRandom } from '../random.ts';
import { satisfactionForm } from './form.ts';
import { surveyFiles, type SurveyFiles } from '../survey-files.ts';

/** A wave of the series: its id, the month and days of fieldwork, and what the year does to answers. */
interface Wave {
  readonly id: string;
  readonly month: string;
  readonly days: readonly [number, number];
  readonly year: number;
}

export const WAVES: readonly Wave[] = [
  { id: 'minh-hoa-hai-long-2024', month: '2024-10', days: [7, 25], year: 0 },
  { id: 'minh-hoa-hai-long-2025', month: '2025-10', days: [6, 24], year: 0.05 },
  { id: 'minh-hoa-hai-long-2026', month: '2026-10', days: [5, 23], year: 0.4 },
];

const STRATA: readonly Stratum[] = [
  { code: 'T1', area: 'thanh_thi', adults: 260_000, clusters: 26 },
  { code: 'T2', area: 'nong_thon', adults: 190_000, clusters: 22 },
  { code: 'T3', area: 'thanh_thi', adults: 90_000, clusters: 16 },
  { code: 'T4', area: 'nong_thon', adults: 240_000, clusters: 24 },
  { code: 'T5', area: 'thanh_thi', adults: 40_000, clusters: 12 },
  { code: 'T6', area: 'nong_thon', adults: 150_000, clusters: 20 },
];

/** The made-up population by sex and age, in percent: what people are drawn from, and weighted to. */
const MARGINS = [
  [lists.gioi, [48, 52]],
  [lists.nhomTuoi, [19, 31, 29, 21]],
] as const;

const LEANINGS = new Map([
  ['khu_vuc=nong_thon', 0.18],
  ['nhom_tuoi=tu_18_29', -0.2],
  ['nhom_tuoi=tu_60', 0.25],
  ['hoc_van=dai_hoc', -0.22],
]);

/** The design of a wave: 120 clusters of twelve people approached in six strata, 1.440 in all. */
function satisfactionDesign(year: number): ClusterDesign {
  return {
    strata: STRATA,
    approached: 12,
    responsePercent: 84,
    groups: [...MARGINS, [lists.hocVan, [14, 31, 28, 13, 14]]],
    leanings: LEANINGS,
    year,
  };
}

/** One wave of the satisfaction series: a stratified sample of clusters, with weights and margins. */
export function satisfactionSurvey(wave: Wave): SurveyFiles {
  const random = seededRandom(wave.id);
  const people = drawClusterSample(satisfactionDesign(wave.year), random);
  const form = satisfactionForm(wave.month, ...wave.days);
  const { id, files } = surveyFiles(wave.id, form, people, random, PLAIN);
  return { id, files: new Map([...files, ['margins.csv', toCsv(marginRows(), PLAIN)]]) };
}

function marginRows(): readonly (readonly string[])[] {
  const adults = STRATA.reduce((sum, stratum) => sum + stratum.adults, 0);
  const rows = MARGINS.flatMap(([{ name, choices }, percent]) =>
    percent.map((part, at) => [name, choices[at]?.name ?? '', String((adults * part) / 100)]),
  );
  return [['question', 'choice', 'population'], ...rows];
}
