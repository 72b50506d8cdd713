import {
  groupsOf,
  inReadingOrder,
  isNonsubstantive,
  labelOf,
  shownChoices,
  type Group,
} from '../chart/index.ts';
import type { Lang } from '../format/index.ts';
import type { Choice, Question, Result } from '../survey/index.ts';
import { plain } from '../reading/index.ts';
import type { Compared } from './compared.ts';

/** Those of one question whom a figure speaks for: everyone, or one group. */
export interface Side {
  readonly item: Compared;
  /** Null for everyone. */
  readonly choice: Choice | null;
  readonly group: Group;
}

/** A figure of the comparison, or its absence. */
export interface ComparedCell {
  readonly item: Compared;
  /** The label of the group; null for everyone. */
  readonly group: string | null;
  readonly answer: string;
  readonly result: Result | undefined;
  readonly baseN: number | null;
}

/** Figures side by side: of one answer, or of one group. */
export interface ComparedRow {
  readonly label: string;
  readonly apart: boolean;
  readonly cells: readonly ComparedCell[];
}

/** Everyone who answered a question, then its groups where it is split. */
export function sidesOf(item: Compared, by: Question | null): readonly Side[] {
  const { question, results } = item;
  const everyone = groupsOf(question, results, null);
  const groups = by === null ? [] : groupsOf(question, results, by);
  return [...everyone, ...groups].map((group) => ({
    item,
    group,
    choice: by?.choices.find(({ name }) => name === group.name) ?? null,
  }));
}

/** A row an answer, a cell a side: answers by their labels, since their names differ between forms; those of the first side in their reading order, then what only others have. */
export function answerRows(sides: readonly Side[], lang: Lang): readonly ComparedRow[] {
  const all = sides.map((side) => ({ side, choices: choicesOf(side) }));
  return distinct(all.flatMap(({ choices }) => choices)).map((answer) => ({
    label: labelOf(answer, lang),
    apart: isNonsubstantive(answer),
    cells: all.map(({ side, choices }) => cellOf(side, choices, answer, lang)),
  }));
}

/** A row a group, everyone first, a cell a question: the shares of one answer. */
export function groupRows(
  columns: readonly (readonly Side[])[],
  answer: Choice,
  everyone: string,
  lang: Lang,
): readonly ComparedRow[] {
  const groups = distinct(columns.flat().flatMap(({ choice }) => choice ?? []));
  return [null, ...groups].map((group) => ({
    label: group === null ? everyone : labelOf(group, lang),
    apart: isNonsubstantive(answer),
    cells: columns.flatMap((sides) => {
      const own = sides.find(({ choice }) => sameLabel(choice, group));
      const [side] = own === undefined ? sides : [own];
      if (side === undefined) return [];
      const cell = cellOf(side, choicesOf(side), answer, lang);
      return own === undefined ? [absent(cell, group, lang)] : [cell];
    }),
  }));
}

/** The answers that a question shows, in reading order. */
export function choicesOf({ item: { question, results }, group }: Side): readonly Choice[] {
  const [total] = groupsOf(question, results, null);
  const groups = total === undefined ? [group] : [total, group];
  return inReadingOrder(question, shownChoices(question, groups), total);
}

function cellOf(
  { item, choice, group }: Side,
  choices: readonly Choice[],
  answer: Choice,
  lang: Lang,
): ComparedCell {
  const own = choices.find((one) => sameLabel(one, answer));
  return {
    item,
    group: choice === null ? null : labelOf(choice, lang),
    answer: labelOf(answer, lang),
    result: own === undefined ? undefined : group.cells.get(own.name),
    baseN: group.baseN,
  };
}

function absent(cell: ComparedCell, group: Choice | null, lang: Lang): ComparedCell {
  const label = group === null ? null : labelOf(group, lang);
  return { ...cell, group: label, result: undefined, baseN: null };
}

function sameLabel(one: Choice | null, other: Choice | null): boolean {
  return one === null || other === null ? one === other : plain(one.label) === plain(other.label);
}

function distinct(choices: readonly Choice[]): readonly Choice[] {
  return choices.filter((one, at) => choices.findIndex((other) => sameLabel(one, other)) === at);
}
