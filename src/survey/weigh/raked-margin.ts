import { fsum } from 'd3-array';
import type { RakedMargin, Responses } from '../model/index.ts';
import { totalOf, type PopulationMargin } from './population-margin.ts';

/**
 * A margin for `rake`: the groups of the rows, and the population of each, scaled to the sum `total`. Those who did
 * not answer the question are a group of its own with its share of the base weights; the others share the rest.
 */
export function rakedMargin(
  margin: PopulationMargin,
  responses: Responses,
  base: Float64Array,
  total: number,
): RakedMargin {
  const { question } = margin;
  const column = responses.columns.get(question.name);
  if (column?.kind !== 'single') throw new Error(`no choices in the column: ${question.name}`);
  const answered = [...margin.population];
  const groupOf = new Map(answered.map(([choice], at) => [choice, at]));
  const group = Int32Array.from(column.index, (choice) => groupOf.get(choice) ?? answered.length);
  const missing = group.filter((at) => at === answered.length).length;
  const missingShare =
    fsum(base, (weight, row) => (group[row] === answered.length ? weight : 0)) / fsum(base);
  const scale = (total * (1 - missingShare)) / totalOf(margin);
  return {
    question: question.name,
    choices: [
      ...answered.map(([choice]) => question.choices[choice]?.name ?? null),
      ...(missing > 0 ? [null] : []),
    ],
    group,
    population: [
      ...answered.map(([, people]) => people * scale),
      ...(missing > 0 ? [total * missingShare] : []),
    ],
    missing,
  };
}
