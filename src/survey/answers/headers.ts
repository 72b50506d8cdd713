import { nearest, problem } from '../../problem/index.ts';
import {
  foldName,
  headerPlace,
  isPersonalHeader,
  isPersonalLabel,
  type Source,
} from '../form/index.ts';
import { isTechnical } from './technical.ts';
import type { FormColumn, Question, Questionnaire } from '../model/index.ts';

/** Which columns of responses.csv answer what. */
export interface Headers {
  /** Row of questions.csv → its column. */
  readonly whole: Map<FormColumn, number>;
  /** Multiple-choice question → choice → its 0/1 column. */
  readonly split: Map<string, Map<string, number>>;
  /** Questions that an unknown header probably stands for; a missing column of theirs is not reported again. */
  readonly meant: Set<string>;
}

interface Target {
  readonly column: FormColumn;
  /** The choice, where the column is one of a split question. */
  readonly choice: string | null;
}

/** Signs that exports put between groups and question, and between question and choice. */
const SEPARATORS = ['/', '.', '-'];

/** Finds for each header the question it answers; reports those that answer none, or one that is answered already. */
export function bindHeaders(source: Source, questionnaire: Questionnaire): Headers {
  const headers: Headers = { whole: new Map(), split: new Map(), meant: new Set() };
  const targets = targetsOf(questionnaire);
  const names = [...targets.keys()].filter((name) => targets.get(name)?.choice === null);
  source.table.header.forEach((header, index) => {
    const target = findTarget(header, targets, questionnaire.groups);
    if (target !== undefined) bind(source, headers, target, index);
    else if (isTechnical(header)) return;
    else if (
      [header, lastPart(header)].some((name) => isPersonalHeader(name) || isPersonalLabel(name))
    ) {
      const place = headerPlace(source.table, index);
      source.problems.push(problem('personal-column', place, { sign: 'header' }));
    } else {
      const suggestion = refuse(source, index, questionnaire, names);
      if (suggestion !== null) headers.meant.add(suggestion);
    }
  });
  return headers;
}

function targetsOf({ columns, questions }: Questionnaire): Map<string, Target> {
  const targets = new Map<string, Target>();
  const split = questions.filter(({ type }) => type === 'select_multiple');
  for (const { name, choices } of split) {
    const column = columns.get(name);
    if (column === undefined) continue;
    for (const choice of choices)
      for (const sign of SEPARATORS)
        targets.set(`${name}${sign}${choice.name}`, { column, choice: choice.name });
  }
  for (const [name, column] of columns) targets.set(name, { column, choice: null });
  return targets;
}

/** The target of a header as it stands, or without the names of groups before it. */
function findTarget(
  header: string,
  targets: ReadonlyMap<string, Target>,
  groups: ReadonlySet<string>,
): Target | undefined {
  let rest = header;
  for (;;) {
    const target = targets.get(rest);
    if (target !== undefined) return target;
    const text = rest;
    const group = SEPARATORS.map((sign) => groupBefore(text, sign, groups)).find(
      (name) => name !== '',
    );
    if (group === undefined) return undefined;
    rest = rest.slice(group.length + 1);
  }
}

/** The group that a header begins with, before this separator; a group's name may hold the sign too. */
function groupBefore(header: string, sign: string, groups: ReadonlySet<string>): string {
  let at = header.indexOf(sign);
  while (at > 0) {
    const name = header.slice(0, at);
    if (groups.has(name)) return name;
    at = header.indexOf(sign, at + 1);
  }
  return '';
}

function bind(source: Source, headers: Headers, { column, choice }: Target, index: number): void {
  const { whole, split } = headers;
  const parts = choice === null ? undefined : (split.get(column.name) ?? new Map<string, number>());
  if (parts !== undefined) split.set(column.name, parts);
  const first = choice === null ? whole.get(column) : parts?.get(choice);
  if (first !== undefined) {
    const params = { question: column.name, first: source.table.header[first] ?? '' };
    source.problems.push(
      problem('response-column-twice', headerPlace(source.table, index), params),
    );
  } else if (choice === null) whole.set(column, index);
  else parts?.set(choice, index);
}

const lastPart = (header: string): string => header.slice(header.lastIndexOf('/') + 1);

function refuse(
  source: Source,
  index: number,
  { questions }: Questionnaire,
  names: readonly string[],
): string | null {
  const header = source.table.header[index] ?? '';
  const folded = foldName(header);
  const worded = (question: Question): boolean => foldName(question.label) === folded;
  const suggestion =
    (folded === '' ? undefined : questions.find(worded)?.name) ??
    nearest(header, names) ??
    nearest(lastPart(header), names);
  const place = headerPlace(source.table, index);
  source.problems.push(problem('response-column-unknown', place, { suggestion }));
  return suggestion;
}
