import { isSubstantive, type Question } from '../model/index.ts';
import type { Shown } from './table-test.ts';

/** A cell of a breakdown: base `valid`. */
export interface CellName {
  readonly question: string;
  readonly choice: string;
  readonly by: string;
  readonly group: string;
}

/** Which cells are published. */
export type IsShown = (cell: CellName) => boolean;

interface Table {
  readonly question: Question;
  /** The one choice that the table is about; else null. */
  readonly choice: string | null;
  readonly by: string;
  /** By row of the table an index into the choices. */
  readonly answers: readonly number[];
  readonly groups: readonly string[];
}

/** What of a table is tested so that the test tells nothing of a withheld cell. */
export interface ShownPart extends Shown {
  /** The names of answers that count as one. */
  readonly together: readonly string[];
}

/**
 * The part of a table that its published cells make up: groups of which no cell is published are left out, and answers that are withheld in
 * some group count as one, which is what the published others leave of the base. Where that leaves no two answers, groups with a
 * withheld cell are left out instead.
 */
export function shownPart(
  { question, choice, by, answers, groups }: Table,
  isShown: IsShown,
): ShownPart {
  const named = { question: question.name, by };
  const choices =
    choice === null ? question.choices.filter(isSubstantive).map(({ name }) => name) : [choice];
  const hidden = groups.map((group) =>
    choices.filter((own) => !isShown({ ...named, choice: own, group })),
  );
  const without = (most: number) =>
    new Set(groups.filter((_, at) => (hidden[at]?.length ?? 0) > most));
  const empty = without(choices.length - 1);
  const together = choices.filter((own) =>
    groups.some((group, at) => !empty.has(group) && hidden[at]?.includes(own) === true),
  );
  const isTogether = answers.map((at) => together.includes(question.choices[at]?.name ?? ''));
  const rows = isTogether.filter((own) => !own).length + (isTogether.includes(true) ? 1 : 0);
  if (choice !== null || (together.length > 0 && rows < 2))
    return { without: without(0), isTogether: answers.map(() => false), together: [] };
  return { without: empty, isTogether, together };
}
