import type { Random } from './random.ts';

/** A row of choices.csv. */
export interface Choice {
  readonly name: string;
  readonly label: string;
  readonly english: string;
  readonly kind?: 'dont_know' | 'refused' | 'not_applicable' | 'other';
  readonly score?: number;
}

export interface ChoiceList {
  readonly name: string;
  readonly choices: readonly Choice[];
}

/** A made-up respondent: what is known before the first question is asked. */
export interface Person {
  /** How strongly each influence (place, year, age, own mood) pulls answers up or down, each in (−1, 1). */
  readonly tilts: readonly number[];
  /** Cells that the design or the background settles, by question name. */
  readonly known: ReadonlyMap<string, string>;
}

/** Makes the cell of one respondent. */
export type Answer = (person: Person, random: Random) => string;

/** Who is asked: the XLSForm expression, and the same test on the cells given so far. */
interface Filter {
  readonly relevant: string;
  readonly base: string;
  readonly passes: (given: ReadonlyMap<string, string>) => boolean;
}

/** A row of questions.csv, and how it is answered; sections and notes have no `answer`. */
export interface Item {
  readonly type: string;
  readonly name: string;
  readonly label: string;
  readonly english: string;
  readonly hint?: string;
  readonly parameters?: string;
  readonly list?: ChoiceList;
  readonly role?: 'background' | 'weight' | 'stratum' | 'cluster';
  readonly scale?: 'ordinal' | 'bipolar';
  readonly series?: string;
  readonly filter?: Filter;
  readonly answer?: Answer;
  /** Write a 0/1 column for each choice, as Kobo does, instead of one column of names. */
  readonly split?: boolean;
}

export type Form = readonly Item[];

/** Asked only of those who gave `value` to `question`. */
export function onlyIf(question: string, value: string, base: string): Filter {
  return {
    relevant: `\${${question}} = '${value}'`,
    base,
    passes: (given) => given.get(question) === value,
  };
}
