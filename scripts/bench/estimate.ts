import { appendFileSync, cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Effects } from '../../src/command/index.ts';
import { figuresLine, medianOf } from './figures.ts';
import { run, type Run } from './run.ts';

const JOURNEY = fileURLToPath(new URL('journey.ts', import.meta.url));
const CSV_PARSE = fileURLToPath(new URL('csv-parse.ts', import.meta.url));

const JourneySchema = z.object({
  parts: z.record(z.string(), z.number()),
  counts: z.object({
    questions: z.number(),
    breakdowns: z.number(),
    figures: z.number(),
    errors: z.number(),
    tests: z.number(),
  }),
});

/**
 * A survey's whole journey from its files to Results, beside merely parsing its responses with csv-parse. Each is a process
 * of its own; they take turns, so that whatever else the machine does falls on both alike; the first turn does not count.
 *
 * @param path the survey's folder
 * @param runs an odd number
 */
export function benchEstimate(path: string, runs: number, effects: Effects): void {
  const turns = Array.from({ length: runs + 1 }, () => ({
    parse: run([CSV_PARSE, join(path, 'responses.csv')], effects),
    journey: run([JOURNEY, path], effects, 'pipe'),
  })).slice(1);
  const told = turns.map(({ journey }) => JourneySchema.parse(JSON.parse(journey.printed)));
  for (const { counts } of told.slice(0, 1))
    effects.out(
      `${counts.questions} questions × (everyone + ${counts.breakdowns} breakdowns): ` +
        `${counts.figures} figures, ${counts.errors} standard errors, ${counts.tests} tests and comparisons`,
    );
  for (const [name, figures] of rowsOf(turns)) effects.out(figuresLine(name, figures));
  for (const part of Object.keys(told[0]?.parts ?? {})) {
    const seconds = told.map(({ parts }) => parts[part] ?? NaN);
    effects.out(figuresLine(`  ${part}, s`, seconds));
  }
  const [parse, journey] = (['parse', 'journey'] as const).map((what) =>
    medianOf(turns.map((turn) => turn[what].seconds)),
  );
  effects.out(`journey / csv-parse: ${((journey ?? NaN) / (parse ?? NaN)).toFixed(2)} (medians)`);
}

/**
 * The same journey, once, of a survey with so many answers that they cannot be text in memory at once.
 *
 * @param times how often the answers stand one after another
 * @param work an empty folder for the survey
 */
export function benchMany(
  path: string,
  { times, work }: { readonly times: number; readonly work: string },
  effects: Effects,
): void {
  cpSync(path, work, { recursive: true });
  const bytes = readFileSync(join(path, 'responses.csv'));
  const answers = bytes.subarray(bytes.indexOf('\n') + 1);
  for (let time = 1; time < times; time++) appendFileSync(join(work, 'responses.csv'), answers);
  const { seconds, megabytes, printed } = run([JOURNEY, work], effects, 'pipe');
  const { parts } = JourneySchema.parse(JSON.parse(printed));
  effects.out(figuresLine('journey, s', [seconds]));
  effects.out(figuresLine('journey, MB', [megabytes]));
  for (const [part, own] of Object.entries(parts)) effects.out(figuresLine(`  ${part}, s`, [own]));
}

function rowsOf(turns: readonly { readonly parse: Run; readonly journey: Run }[]) {
  return [
    ['csv-parse, s', turns.map(({ parse }) => parse.seconds)],
    ['csv-parse, MB', turns.map(({ parse }) => parse.megabytes)],
    ['journey, s', turns.map(({ journey }) => journey.seconds)],
    ['journey, MB', turns.map(({ journey }) => journey.megabytes)],
  ] as const;
}
