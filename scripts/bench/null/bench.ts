import { benjaminiHochberg, contrastsOf } from '../../../src/survey/index.ts';
import type { Effects, ExitCode, Options } from '../../../src/command/index.ts';
import { type Random, seededRandom } from '../../synthetic/random.ts';
import { type Layout, LAYOUTS } from './layouts.ts';
import { nullSample } from './sample.ts';

const SAMPLES = 20;
const QUESTIONS = 60;
const ANSWERS = [2, 4];
const ALPHA = 0.05;
/** Where the share of p < .05 of comparisons may lie; tests of tables and families of comparisons are only held to its upper end. */
const LEAST = 0.03;
const MOST = 0.07;

/** How many were made, and how many of them are false findings. */
interface Count {
  readonly made: number;
  readonly found: number;
}

interface Shares {
  readonly tests: Count;
  readonly comparisons: Count;
  /** All comparisons of a question; found where any is significant among them. */
  readonly families: Count;
}

/**
 * `dlxh bench null`: the share of false findings where no group differs, by how groups lie in clusters: tests of tables, comparisons by
 * themselves, and families by Benjamini and Hochberg.
 */
export function benchNull(options: Options, effects: Effects): ExitCode {
  const random = seededRandom(options.text('seed') ?? '1');
  const wrong = ANSWERS.flatMap((answers) =>
    LAYOUTS.map((layout) => {
      const shares = sharesOf(layout, answers, random);
      const fault = isWrong(shares);
      effects.out(lineOf(layout, answers, shares) + (fault ? '  !' : ''));
      return fault;
    }),
  );
  return wrong.includes(true) ? 1 : 0;
}

function sharesOf(layout: Layout, answers: number, random: Random): Shares {
  const samples = Array.from({ length: SAMPLES }, () => {
    return contrastsOf(nullSample(layout, { questions: QUESTIONS, answers }, random), {});
  });
  const comparisons = samples.flatMap((sample) => sample.comparisons);
  const families = samples.flatMap((sample) =>
    [...Map.groupBy(sample.comparisons, ({ question }) => question).values()].map((family) =>
      least(benjaminiHochberg(family.map(({ p }) => p))),
    ),
  );
  return {
    tests: countOf(samples.flatMap((sample) => sample.tests.map(({ p }) => p))),
    comparisons: countOf(comparisons.map(({ p }) => p)),
    families: countOf(families),
  };
}

function least(ps: readonly (number | null)[]): number | null {
  const known = ps.filter((p) => p !== null);
  return known.length === 0 ? null : Math.min(...known);
}

function countOf(ps: readonly (number | null)[]): Count {
  const known = ps.filter((p) => p !== null);
  return { made: known.length, found: known.filter((p) => p < ALPHA).length };
}

const shareOf = ({ made, found }: Count): number => (made === 0 ? NaN : found / made);

function isWrong({ tests, comparisons, families }: Shares): boolean {
  const own = shareOf(comparisons);
  return own < LEAST || [own, shareOf(tests), shareOf(families)].some((share) => share > MOST);
}

function lineOf({ name }: Layout, answers: number, shares: Shares): string {
  const cell = (count: Count): string =>
    `${count.made === 0 ? '–' : shareOf(count).toFixed(3)} of ${count.made}`.padEnd(18);
  const { tests, comparisons, families } = shares;
  return `${name.padEnd(26)} ${answers}  ${[tests, comparisons, families].map(cell).join('')}`;
}
