import { fsum } from 'd3-array';
import { totalOf } from '../weigh/margin-problems.ts';
import type { PopulationMargin } from '../weigh/margins.ts';
import type { Margin } from '../weigh/rake.ts';
import type { Responses } from './survey.ts';

/** A margin in the terms of the rows that are weighted to it. */
export interface RakedMargin extends Margin {
  readonly question: string;
  /** By group, the choice's name; null for the last group where it holds those who did not tell. */
  readonly choices: readonly (string | null)[];
  /** How many did not tell. */
  readonly untold: number;
}

/**
 * What raking did, for whoever judges it. It is published with the design, so it counts nobody: how many did not tell, or
 * were trimmed, may be few. What tells the size of a withheld group is null once it is disclosed.
 */
export interface RakingReport {
  /** The margins' questions. */
  readonly questions: readonly string[];
  readonly iterations: number;
  /** The group that is farthest from its margin in the end, trimming included, as a share (0–1) of the population. Null: the untold. */
  readonly worst: {
    readonly question: string;
    readonly choice: string | null;
    readonly difference: number;
  } | null;
  /** What weights were multiplied by, where the mean factor of the weights is 1. */
  readonly leastFactor: number | null;
  readonly greatestFactor: number | null;
  /** The bounds that weights were kept within, in mean weights; null where there was none. */
  readonly trimLower: number | null;
  readonly trimUpper: number | null;
  readonly kishDeffBefore: number | null;
  readonly kishDeffAfter: number | null;
}

/** Raking as estimates and their variance need it. */
export interface Raked {
  /** A row, before trimming. */
  readonly weight: Float64Array;
  readonly margins: readonly RakedMargin[];
  readonly report: RakingReport;
}

/**
 * A margin for `rake`: the groups of the rows, and the population of each, brought to the sum `total`. Who did not tell
 * is a group of its own, kept at its share of the base weights; the others share the rest.
 */
export function rakedMargin(
  margin: PopulationMargin,
  responses: Responses,
  base: Float64Array,
  total: number,
): RakedMargin {
  const { question } = margin;
  const column = responses.columns.get(question.name);
  if (column?.kind !== 'one') throw new Error(`no choices in the column: ${question.name}`);
  const told = [...margin.population];
  const groupOf = new Map(told.map(([choice], at) => [choice, at]));
  const group = Int32Array.from(column.index, (choice) => groupOf.get(choice) ?? told.length);
  const untold = group.filter((at) => at === told.length).length;
  const silent =
    fsum(base, (weight, row) => (group[row] === told.length ? weight : 0)) / fsum(base);
  const scale = (total * (1 - silent)) / totalOf(margin);
  return {
    question: question.name,
    choices: [
      ...told.map(([choice]) => question.choices[choice]?.name ?? null),
      ...(untold > 0 ? [null] : []),
    ],
    group,
    population: [
      ...told.map(([, people]) => people * scale),
      ...(untold > 0 ? [total * silent] : []),
    ],
    untold,
  };
}
