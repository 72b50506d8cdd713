import { element } from './element.ts';
import { pageWords as words, type Parts } from './parts.ts';
import { MOST_SELECTED, writeSelection, type Selected } from './selection.ts';

/** The box that chooses a question for comparing. */
export function pickBox(url: string, question: string): HTMLLabelElement {
  const box = element('input', '');
  box.type = 'checkbox';
  box.value = `${/([^/]+)\/(?:#.*)?$/u.exec(url)?.[1] ?? ''}:${question}`;
  return element('label', 'hit-pick', box, words.pick);
}

/** Keeps what is chosen, over one search after another, and offers the comparison from two questions on. */
export function startPicking({ list, compare }: Parts): void {
  const picked = new Map<string, Selected>();
  list.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const [survey = '', question = ''] = target.value.split(':');
    if (!target.checked) picked.delete(target.value);
    else if (picked.size < MOST_SELECTED) picked.set(target.value, { survey, question });
    else target.checked = false;
    const link = element('a', '', words.compare(picked.size));
    link.href = `${compare.dataset['to'] ?? ''}?${writeSelection([...picked.values()])}`;
    compare.replaceChildren(link);
    compare.hidden = picked.size < 2;
  });
}
