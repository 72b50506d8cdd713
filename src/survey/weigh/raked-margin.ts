import { fsum } from 'd3-array';
import type { RakedMargin } from '../model/raked.ts';
import type { Responses } from '../model/survey.ts';
import { totalOf } from './margin-problems.ts';
import type { PopulationMargin } from './margins.ts';

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
