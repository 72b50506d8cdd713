import { fsum } from 'd3-array';
import type { Question } from '../model/index.ts';

/** What is known of the population by one single-choice question. */
export interface PopulationMargin {
  readonly question: Question;
  /** By index of the choice, people or a share of the population: above 0. Choices that nobody gave may be left out. */
  readonly population: ReadonlyMap<number, number>;
  /** By index of the choice, the row of the table. */
  readonly rows: ReadonlyMap<number, number>;
}

/** The sum of a margin: people, or about 1 or 100 where it holds shares. */
export function totalOf({ population }: PopulationMargin): number {
  return fsum(population.values());
}
