import { labelOf } from '../../chart/index.ts';
import type { Lang } from '../../format/index.ts';
import { element } from '../../search/client/index.ts';
import type { CompareWords } from '../../words/index.ts';
import type { Comparison } from '../comparison.ts';
import type { CompareState } from '../state.ts';

/** What a reader chooses of a comparison. */
export type Choosing = Pick<CompareState, 'by' | 'answer'>;

/** The two lists above a comparison: they stay, with the focus, while what is below them changes. */
interface Controls {
  readonly elements: HTMLElement;
  /** Offers what there is to choose, and shows what is chosen. */
  readonly offer: (comparison: Comparison) => void;
}

/** @param choose told of each choice of the reader */
export function comparisonControls(
  words: CompareWords,
  lang: Lang,
  choose: (chosen: Choosing) => void,
): Controls {
  const [by, answer] = [element('select', ''), element('select', '')];
  const told = (): void =>
    choose({
      by: by.value === '' ? null : by.value,
      answer: answer.value === '' ? null : answer.value,
    });
  for (const select of [by, answer]) select.addEventListener('change', told);
  const fields = [field(words.by, by, 'theo'), field(words.onlyAnswer, answer, 'phuong-an')];
  const elements = element('div', 'compare-controls no-print', ...fields);
  const offer = (comparison: Comparison): void => {
    const { breakdowns, answers } = comparison;
    fill(
      by,
      [
        ['', words.everyoneTogether],
        ...breakdowns.map((one) => [one.name, labelOf(one, lang)] as const),
      ],
      comparison.by?.name ?? '',
    );
    fill(
      answer,
      [
        ...(comparison.byGroup ? [] : [['', words.allAnswers] as const]),
        ...answers.map((one) => [one.label, labelOf(one, lang)] as const),
      ],
      comparison.answer?.label ?? '',
    );
    by.disabled = breakdowns.length === 0;
  };
  return { elements, offer };
}

function field(label: string, select: HTMLSelectElement, id: string): HTMLElement {
  select.id = id;
  const name = element('label', '', label);
  name.htmlFor = id;
  return element('div', 'search-filter', name, select);
}

function fill(
  select: HTMLSelectElement,
  options: readonly (readonly [value: string, label: string])[],
  chosen: string,
): void {
  select.replaceChildren(
    ...options.map(([value, label]) => new Option(label, value, false, value === chosen)),
  );
}
