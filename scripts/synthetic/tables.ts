import type { Form, Item, Person } from './form.ts';
import type { Random } from './random.ts';

type Rows = readonly (readonly string[])[];

const QUESTION_HEADER =
  'type,name,label,label::English (en),hint,relevant,parameters,role,scale,series,base';

/** questions.csv: the survey sheet of the form, with our columns at the end. */
export function questionRows(form: Form): Rows {
  const row = (item: Item) => [
    item.list === undefined ? item.type : `${item.type} ${item.list.name}`,
    item.name,
    item.label,
    item.english,
    item.hint ?? '',
    item.filter?.relevant ?? '',
    item.parameters ?? '',
    item.role ?? '',
    item.scale ?? '',
    item.series ?? '',
    item.filter?.base ?? '',
  ];
  return [QUESTION_HEADER.split(','), ...form.map(row)];
}

/** choices.csv: every list the form uses, once, in the order of first use. */
export function choiceRows(form: Form): Rows {
  const lists = new Map(
    form.flatMap(({ list }) => (list === undefined ? [] : [[list.name, list]])),
  );
  const rows = [...lists.values()].flatMap((list) =>
    list.choices.map((choice) => [
      list.name,
      choice.name,
      choice.label,
      choice.english,
      choice.kind ?? '',
      choice.score === undefined ? '' : String(choice.score),
    ]),
  );
  return [['list_name', 'name', 'label', 'label::English (en)', 'kind', 'score'], ...rows];
}

function columnNames(item: Item): readonly string[] {
  if (item.split !== true || item.list === undefined) return [item.name];
  return item.list.choices.map((choice) => `${item.name}/${choice.name}`);
}

function cells(item: Item, answer: string, asked: boolean): readonly string[] {
  if (item.split !== true || item.list === undefined) return [answer];
  const ticked = new Set(answer.split(' '));
  return item.list.choices.map((choice) => (asked ? (ticked.has(choice.name) ? '1' : '0') : ''));
}

function responseRow(items: Form, person: Person, random: Random): string[] {
  const given = new Map<string, string>();
  return items.flatMap((item) => {
    const asked = item.filter?.passes(given) ?? true;
    const answer = asked ? (item.answer?.(person, random) ?? '') : '';
    given.set(item.name, answer);
    return cells(item, answer, asked);
  });
}

/** responses.csv: a row a person, in their order. Unasked questions are empty. */
export function responseRows(form: Form, people: readonly Person[], random: Random): Rows {
  const items = form.filter((item) => item.answer !== undefined);
  return [
    items.flatMap(columnNames),
    ...people.map((person) => responseRow(items, person, random)),
  ];
}
