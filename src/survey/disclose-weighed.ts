import type { Frame } from './disclose-frame.ts';
import { splitsOf } from './estimate-split.ts';
import { unitsOf } from './design-units.ts';
import type { Survey } from './survey.ts';

/** By background question, what everyone in a group weighs; only where that is one number in every group. */
export type Weighing = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Weights this near, as a part of one, are the same. */
const SAME = 1e-9;

/**
 * The breakdowns in which every group has one weight: strata drawn from at different rates, a sample weighted to one
 * margin. Those whose groups all weigh the same are left out, for there the weighted count says what the count says.
 */
export function weighingOf(survey: Survey): Weighing {
  const weights = unitsOf(survey, 'certainty')?.weight ?? null;
  if (weights === null || survey.source.kind === 'results') return new Map();
  const { responses } = survey.source;
  return new Map(
    splitsOf(survey.questions, responses).flatMap(({ by, groups, slot }) => {
      if (by === null) return [];
      const own = new Map<string, number>();
      for (let row = 0; row < slot.length; row++) {
        const group = groups[slot[row] ?? -1] ?? null;
        const weight = weights[row] ?? 0;
        if (group === null) continue;
        const known = own.get(group);
        if (known === undefined) own.set(group, weight);
        else if (!isSame(known, weight)) return [];
      }
      const [first = 0, ...others] = own.values();
      return others.every((weight) => isSame(first, weight)) ? [] : [[by, own] as const];
    }),
  );
}

const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= SAME * Math.abs(a);

/**
 * Everyone's count and everyone's weighted count of a choice are two equations in the groups' counts where every group has
 * one weight, so that two withheld groups would follow from them: everyone's figure is then withheld as well. Groups of the
 * same weight tell nothing more than the count does.
 */
export function withholdWeighed({ sheets }: Frame, weighing: Weighing): void {
  for (const [by, weightOf] of weighing)
    for (const { lines, columns } of sheets) {
      const everyone = lines.find((line) => line.by === null);
      const groups = lines.filter((line) => line.by === by);
      columns.forEach((_, column) => {
        const cell = everyone?.cells[column];
        const hidden = groups.filter((line) => line.cells[column]?.withheld === true);
        const [first = 0, ...others] = hidden.map(({ group }) => weightOf.get(group ?? '') ?? 0);
        if (cell !== undefined && others.some((weight) => !isSame(first, weight)))
          cell.withheld = true;
      });
    }
}
