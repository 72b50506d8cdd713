import { readFileSync } from 'node:fs';
import { parseMargins } from '../../src/survey/weigh/margins.ts';
import { RAKING, type RakingOptions } from '../../src/survey/model/raking-options.ts';
import type { Survey } from '../../src/survey/model/survey.ts';
import { weigh } from '../../src/survey/weigh/weigh.ts';
import { readTable } from '../../src/table/read.ts';
import { fixtureSurvey } from './fixtures.ts';

/** A survey of test/fixtures/reference raked to its margins.csv, as the build does it. */
export function rakedSurvey(id: string, options: Partial<RakingOptions> = {}): Survey {
  const file = new URL(`../fixtures/reference/${id}/margins.csv`, import.meta.url);
  return raked(fixtureSurvey(id, 'reference'), readFileSync(file), options);
}

/** A survey raked to margins given as CSV. Throws with the Problems where there are some. */
export function raked(
  survey: Survey,
  csv: Uint8Array | string,
  options: Partial<RakingOptions> = {},
): Survey {
  const bytes = typeof csv === 'string' ? new TextEncoder().encode(csv) : csv;
  const table = readTable(bytes, 'margins.csv');
  const margins = table.value === null ? null : parseMargins(table.value, survey);
  const found = margins?.value
    ? weigh(survey, margins.value, { ...RAKING, ...options }, 'margins.csv')
    : null;
  if (found?.value) return found.value;
  throw new Error(JSON.stringify([table, margins, found].map((one) => one?.problems)));
}
