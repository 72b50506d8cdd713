import { element } from './element.ts';
import { keep, kept } from './kept.ts';
import { pageWords as words, type Parts } from './parts.ts';
import { FIELD, MOST_SELECTED, readSelection, writeSelection } from './selection.ts';

/** The box that chooses a question for comparing. */
export function pickBox(url: string, question: string): HTMLLabelElement {
  const box = element('input', '');
  box.type = 'checkbox';
  box.value = `${/([^/]+)\/(?:#.*)?$/u.exec(url)?.[1] ?? ''}:${question}`;
  return element('label', 'hit-pick', box, words.pick);
}

/**
 * Keeps what is chosen, over one search after another and over the way to the comparison and back, and offers the comparison:
 * of one question by groups, of several side by side.
 */
export function startPicking({ list, compare }: Parts): void {
  const picked = new Set(kept().picked);
  list.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.checked && picked.size === MOST_SELECTED) {
      target.checked = false;
      offer(compare, picked, words.pickFull(MOST_SELECTED));
      return;
    }
    if (target.checked) picked.add(target.value);
    else picked.delete(target.value);
    keep({ picked: [...picked] });
    offer(compare, picked, null);
  });
  offer(compare, picked, null);
  new MutationObserver(() => tick(list, picked)).observe(list, { childList: true });
}

/** Boxes of hits that are shown anew, as they were left. */
function tick(list: HTMLElement, picked: ReadonlySet<string>): void {
  for (const box of list.querySelectorAll<HTMLInputElement>('.hit-pick input'))
    box.checked = picked.has(box.value);
}

function offer(compare: HTMLElement, picked: ReadonlySet<string>, note: string | null): void {
  const link = element('a', '', words.compare(picked.size));
  const query = new URLSearchParams([...picked].map((name) => [FIELD, name]));
  link.href = `${compare.dataset['to'] ?? ''}?${writeSelection(readSelection(query))}`;
  compare.replaceChildren(link, ...(note === null ? [] : [element('p', '', note)]));
  compare.hidden = picked.size === 0;
}
