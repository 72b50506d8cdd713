import type { Choice, ChoiceList } from './form.ts';

export const dontKnow: Choice = {
  name: 'kho_tra_loi',
  label: 'Khó trả lời',
  english: 'Hard to say',
  kind: 'dont_know',
};
export const refused: Choice = {
  name: 'tu_choi',
  label: 'Từ chối trả lời',
  english: 'Refused',
  kind: 'refused',
};
export const other: Choice = { name: 'khac', label: 'Khác', english: 'Other', kind: 'other' };

/** A list from lines of `name | Vietnamese | English`, with the standing choices after them. */
export function list(
  name: string,
  lines: readonly string[],
  standing: readonly Choice[] = [],
): ChoiceList {
  const choices = lines.map((line) => {
    const [choice = '', label = '', english = ''] = line.split(' | ');
    return { name: choice, label, english };
  });
  return { name, choices: [...choices, ...standing] };
}

/** The same list with scores from `first` up, for the choices that have an order. */
export function scored(unscored: ChoiceList, first: number): ChoiceList {
  const score = (choice: Choice, at: number) =>
    choice.kind === undefined ? { ...choice, score: first + at } : choice;
  return { ...unscored, choices: unscored.choices.map(score) };
}
