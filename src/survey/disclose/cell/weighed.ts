import { unitsOf } from '../../design/units.ts';
import type { Frame } from './frame.ts';
import { LEVELS } from './level.ts';
import { linesBy, type Item, type Sheet } from './sheet.ts';
import type { Survey } from '../../model/survey.ts';

/** By single-choice question and choice, what everyone who gave it weighs; only of choices where that is one number. */
export type Weighing = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Weights this near, as a part of one, are the same. */
const SAME = 1e-9;

/**
 * The answers that have one weight: strata drawn from at different rates, a sample weighted to one margin. Questions whose
 * choices all weigh the same are left out, for there the weighted count says what the count says.
 */
export function weighingOf(survey: Survey): Weighing {
  const weights = unitsOf(survey, 'certainty')?.weight ?? null;
  if (weights === null || survey.source.kind === 'results') return new Map();
  const { columns } = survey.source.responses;
  return new Map(
    survey.questions.flatMap(({ name, choices }) => {
      const column = columns.get(name);
      if (column?.kind !== 'one') return [];
      const own = choices.map((): number | null => null);
      column.index.forEach((choice, row) => {
        if (choice >= 0) own[choice] = joint(own[choice] ?? null, weights[row] ?? 0);
      });
      const known = choices.flatMap((choice, at): [string, number][] => {
        const weight = own[at] ?? null;
        return weight === null || Number.isNaN(weight) ? [] : [[choice.name, weight]];
      });
      return differ(known.map(([, weight]) => weight)) ? [[name, new Map(known)] as const] : [];
    }),
  );
}

/** NaN where two are not the same; null stands for nobody yet. */
const joint = (a: number | null, b: number): number => (a === null || isSame(a, b) ? b : NaN);

const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= SAME * Math.abs(a);

const differ = ([first = 0, ...others]: readonly number[]): boolean =>
  others.some((weight) => !isSame(first, weight));

/**
 * A count and its weighted count are two equations in the counts of its parts where each part has one weight, so that two
 * withheld ones would follow: the count is then withheld as well. Of groups that is everyone's count of a choice, or
 * everyone's base; of the choices of a line the group, for its size is the line's base. Parts of the same weight tell
 * nothing more than the count does.
 */
export function withholdWeighed(frame: Frame): void {
  for (const sheet of frame.sheets) {
    for (const [by, groups] of linesBy(sheet)) {
      const everyone = sheet.lines.find((line) => line.by === null);
      const weightOf = frame.weighing.get(by);
      const names = groups.map(({ group }) => group ?? '');
      if (weightOf === undefined || everyone === undefined) continue;
      everyone.cells.forEach((cell, column) => {
        withholdTotal(cell, weightOf, names, (at) => groups[at]?.cells[column]);
      });
      for (const level of LEVELS)
        withholdTotal(everyone.levels[level], weightOf, names, (at) => groups[at]?.levels[level]);
    }
    withholdSizes(frame, sheet);
  }
}

function withholdSizes(frame: Frame, { question, columns, lines }: Sheet): void {
  const weightOf = frame.weighing.get(question.name);
  if (weightOf === undefined || question.role === 'background') return;
  const names = columns.map(({ choice }) => choice);
  for (const line of lines)
    if (line.by !== null)
      withholdTotal(frame.sizeOf(line), weightOf, names, (at) => line.cells[at]);
}

type Maybe = Item | null | undefined;

function withholdTotal(
  total: Maybe,
  weightOf: ReadonlyMap<string, number>,
  names: readonly string[],
  partOf: (at: number) => Maybe,
): void {
  const hidden = names.filter((_, at) => partOf(at)?.withheld === true);
  const weights = hidden.map((name) => weightOf.get(name) ?? null);
  // One weight that nobody knows leaves the others open.
  if (!total || !weights.every((weight) => weight !== null)) return;
  if (differ(weights)) total.withheld = true;
}
