import type { Draft } from './draft.ts';
import type { ChoiceDraft, Kept, SurveyDrafts } from './inference.ts';

/** Where the drafts come from. */
interface DraftSource {
  readonly file: string;
  readonly headerLine: number;
  /** The line of each respondent. */
  readonly lines: readonly number[];
}

const CHOICE_HEADER = ['list_name', 'name', 'label', 'kind', 'score'];
const QUESTION_HEADER = ['type', 'name', 'label', 'role', 'scale'];

/** The three files of a survey with answers. Questions with the same choices share a list. */
export function toDrafts(kept: readonly Kept[], source: DraftSource): SurveyDrafts {
  const { lists, listOf } = shareLists(kept);
  const draft = (header: readonly string[], rows: readonly (readonly string[])[]): Draft => ({
    ...{ file: source.file, header, rows },
    lines: rows.map(() => source.headerLine),
  });
  const questions = kept.map((one) => {
    const list = listOf.get(one);
    const type = list === undefined ? one.type : `${one.type} ${list}`;
    return [type, one.name, one.header, word(one.role, 'question'), word(one.scale, 'nominal')];
  });
  const choices = [...lists].flatMap(([list, own]) =>
    own.map(({ name, label, kind, score }) => [
      ...[list, name, label, word(kind, 'answer')],
      score === null ? '' : String(score),
    ]),
  );
  const columns = kept.flatMap(responseColumns);
  const rows = source.lines.map((_, row) => columns.map(({ cells }) => cells[row] ?? ''));
  return {
    questions: draft(QUESTION_HEADER, questions),
    choices: draft(CHOICE_HEADER, choices),
    responses: {
      file: source.file,
      header: columns.map(({ name }) => name),
      rows,
      lines: source.lines,
      places: columns.map(({ at }) => at),
    },
    results: null,
  };
}

/** One column a question; one a choice, of 1 and 0, where somebody who was asked chose none. */
function responseColumns({ at, name, answers, asked, choices }: Kept) {
  if (asked === null || !asked.some((was, row) => was && answers[row] === ''))
    return [{ at, name, cells: answers }];
  const ticked = answers.map((cell) => new Set(cell.split(' ')));
  return choices.map((choice) => ({
    at,
    name: `${name}/${choice.name}`,
    cells: asked.map((was, row) =>
      was ? (ticked[row]?.has(choice.name) === true ? '1' : '0') : '',
    ),
  }));
}

/** The default is left out, as staff leave it out. */
const word = (value: string, usual: string): string => (value === usual ? '' : value);

function shareLists(kept: readonly Kept[]): {
  lists: ReadonlyMap<string, readonly ChoiceDraft[]>;
  listOf: ReadonlyMap<Kept, string>;
} {
  const named = new Map<string, string>();
  const lists = new Map<string, readonly ChoiceDraft[]>();
  const listOf = new Map<Kept, string>();
  for (const one of kept) {
    if (!one.type.startsWith('select')) continue;
    const key = JSON.stringify(one.choices);
    const name = named.get(key) ?? one.name;
    named.set(key, name);
    lists.set(name, one.choices);
    listOf.set(one, name);
  }
  return { lists, listOf };
}
