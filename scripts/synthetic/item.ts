import { one } from './answer.ts';
import type { Answer, ChoiceList, Item } from './form.ts';

/** The wording in Vietnamese and in English. */
type Wording = readonly [string, string];
type Rest = Partial<
  Pick<Item, 'hint' | 'parameters' | 'role' | 'scale' | 'series' | 'filter' | 'split'>
>;

/** A question that is not a select. */
export function ask(
  type: string,
  name: string,
  wording: Wording,
  answer: Answer,
  rest: Rest = {},
): Item {
  return { type, name, label: wording[0], english: wording[1], answer, ...rest };
}

/** A select_one question with the shares of its answers, in per cent. */
export function askOne(
  name: string,
  list: ChoiceList,
  wording: Wording,
  shares: readonly number[],
  rest: Rest & { readonly lean?: number } = {},
): Item {
  const { lean, ...item } = rest;
  return { ...ask('select_one', name, wording, one(list, shares, lean), item), list };
}

/** A select question whose cells are made otherwise. */
export function askFrom(
  type: 'select_one' | 'select_multiple',
  name: string,
  list: ChoiceList,
  wording: Wording,
  answer: Answer,
  rest: Rest = {},
): Item {
  return { ...ask(type, name, wording, answer, rest), list };
}

/** A section of the form: a begin_group, its items, an end_group. */
export function section(name: string, wording: Wording, items: readonly Item[]): readonly Item[] {
  const [label, english] = wording;
  const end = { type: 'end_group', name: '', label: '', english: '' };
  return [{ type: 'begin_group', name, label, english }, ...items, end];
}

/** A text that is read out and not answered. */
export function note(name: string, wording: Wording): Item {
  return { type: 'note', name, label: wording[0], english: wording[1] };
}
