import type { Judged, Verdict } from './judge.ts';
import type { Mutant } from './mutants.ts';

/** What became of the mutants of one room or one file. */
export interface Tally extends Readonly<Record<Verdict, number>> {
  readonly name: string;
  /** Of all that are not equivalent (0–1): those that a test told, or that never ended. */
  readonly rate: number;
}

export function tallyOf(name: string, judged: readonly Judged[]): Tally {
  const count = (verdict: Verdict): number =>
    judged.filter((one) => one.verdict === verdict).length;
  const [killed, late] = [count('killed'), count('timed out')];
  return {
    ...{ name, killed, 'timed out': late },
    ...{ survived: count('survived'), unreached: count('unreached') },
    rate: judged.length === 0 ? 1 : (killed + late) / judged.length,
  };
}

/** The room of a file: `src/survey/…` is of `survey`. */
export const roomOf = ({ file }: Mutant): string => file.split('/')[1] ?? file;

/** A tally for each room, or for each file. */
export const talliesOf = (
  judged: readonly Judged[],
  nameOf: (mutant: Mutant) => string,
): readonly Tally[] =>
  [...Map.groupBy(judged, ({ mutant }) => nameOf(mutant))].map(([name, own]) => tallyOf(name, own));

/** Mutants that no test told. */
export const missedOf = (judged: readonly Judged[]): readonly Judged[] =>
  judged.filter(({ verdict }) => verdict === 'survived' || verdict === 'unreached');

/** One mutant as a line: `src/a.ts:12: a < b → a <= b (survived)`. */
export function lineOf({ mutant, verdict }: Judged): string {
  const short = (text: string): string => text.replace(/\s+/g, ' ');
  const { file, line, from, to } = mutant;
  return `${file}:${line}: ${short(from)} → ${short(to)} (${verdict})`;
}

/** Files with what was missed in them, then a line for each room. */
export function textOf(judged: readonly Judged[]): string {
  const counts = (one: Tally): string =>
    `${one.killed} killed, ${one['timed out']} timed out, ${one.survived} survived, ${one.unreached} unreached`;
  const files = talliesOf(judged, ({ file }) => file).map((one) => `${one.name}: ${counts(one)}`);
  const rooms = talliesOf(judged, roomOf).map(
    (one) => `${one.name}: ${(100 * one.rate).toFixed(1)}% (${counts(one)})`,
  );
  return [...files, '', ...missedOf(judged).map(lineOf), '', ...rooms].join('\n');
}
