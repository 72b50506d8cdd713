import type { Sentences } from '../params/all.ts';
import type { DesignParams } from '../params/design.ts';

const LISTED = 12;

/** The list as far as it helps; strata may be many. */
function listed(choices: readonly string[]): string {
  const shown = choices.slice(0, LISTED).join(', ');
  return choices.length > LISTED ? `${shown}, …` : shown;
}

const inStratum = (stratum: string | null): string =>
  stratum === null ? '' : `stratum "${stratum}": `;
const number = (n: number): string => n.toLocaleString('en-GB');

export const design: Sentences<DesignParams> = {
  'design-lonely': ({ strata }) => ({
    message:
      strata === null
        ? 'the whole sample is one sampling unit, so no error can be computed'
        : `strata with only one sampling unit, so that no error can be computed: ${listed(strata)}`,
    remedy:
      strata === null
        ? 'check the column whose role is "cluster"'
        : 'join each with a similar stratum; or write in the front matter of the survey "lonelyPsu: certainty" if that unit was sure to be drawn, "lonelyPsu: centred" if it was not',
  }),
  'groups-few-outside': ({ count }) => ({
    message: `${number(count)} ${count === 1 ? 'respondent is' : 'respondents are'} in no group (blank, don't know or refused): everyone's figures less the groups' tell what they answered`,
    remedy:
      'add a choice "No answer" whose kind is "other" and write its code in their rows, or merge them into a group that is there, such as "Other"; if no breakdown by this question is needed, change its role to "ignore"',
  }),
  'population-small': ({ stratum, units, population }) => ({
    message: `${inStratum(stratum)}the sample has ${number(units)} units, more than the population (${number(population)})`,
    remedy:
      'write the number of sampling units in the population: clusters where clusters were drawn, people otherwise',
  }),
  'population-varies': ({ stratum, population, other }) => ({
    message: `${inStratum(stratum)}the population size is given in two ways: ${number(population)} and ${number(other)}`,
    remedy: 'give the same number for all respondents of a stratum',
  }),
};
