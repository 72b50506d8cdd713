import type { ChoiceKind } from '../../survey/index.ts';
import { answerKinds, backgroundName, findScale, type ScaleFound } from '../answer/index.ts';
import type { Column } from '../sheet/index.ts';
import type { ChoiceDraft, Kept } from '../draft/index.ts';
import { cellSign, isFullName } from '../personal/index.ts';

const LAST: readonly ChoiceKind[] = ['answer', 'other', 'dont_know', 'refused', 'not_applicable'];

/**
 * A column of codes with a code book, as SPSS keeps it: the code is the name, every label a choice, chosen or not. Codes
 * without a label become `other`; values counted as missing keep what their label says, or are not applicable.
 */
export function inferCoded(
  column: Column,
  labels: ReadonlyMap<string, string>,
): Omit<Kept, 'name'> {
  const { at, header, cells, missing } = column;
  const book = [...labels].filter(([, label]) => cellSign(label) === null && !isFullName(label));
  const known = new Set(book.map(([code]) => code));
  const strange = cells.filter((cell) => cell !== '' && !known.has(cell)).length;
  const { choices, found } = bookChoices(book, missing);
  const other = choices.find(({ kind }) => kind === 'other')?.name ?? freeCode(known);
  const added: ChoiceDraft = { name: other, label: 'Khác', kind: 'other', score: null };
  const full =
    strange > 0 && !choices.some(({ kind }) => kind === 'other') ? [...choices, added] : choices;
  const answers = cells.map((cell) => (cell === '' || known.has(cell) ? cell : other));
  const background = backgroundName(header) !== null;
  return {
    ...{ at, header, answers, type: 'select_one', choices: full },
    role: background ? 'background' : 'question',
    scale: background && found?.scale === 'bipolar' ? 'ordinal' : (found?.scale ?? 'nominal'),
    // A code book is whole: it shares its list with none.
    core: null,
    answered: cells.filter((cell) => cell !== '').length,
    ...{ asked: null, merged: strange, grouped: false, doubt: null },
  };
}

function bookChoices(
  book: readonly (readonly [string, string])[],
  missing: ReadonlySet<string>,
): { choices: readonly ChoiceDraft[]; found: ScaleFound | null } {
  const kinds = answerKinds(book.map(([, label]) => label));
  const all = book.map(([code, label], at) => {
    const guessed = kinds[at] ?? 'answer';
    const silent = missing.has(code) && (guessed === 'answer' || guessed === 'other');
    return { name: code, label, kind: silent ? ('not_applicable' as const) : guessed };
  });
  const substantive = all.filter(({ kind }) => kind === 'answer').map(({ label }) => label);
  const found = findScale(substantive);
  const rank = (label: string): number => found?.ranks[substantive.indexOf(label)] ?? 0;
  const choices = all
    .toSorted(
      (a, b) => LAST.indexOf(a.kind) - LAST.indexOf(b.kind) || rank(a.label) - rank(b.label),
    )
    .map((one) => ({
      ...one,
      score: one.kind === 'answer' && found?.scored === true ? rank(one.label) : null,
    }));
  return { choices, found };
}

/** A name for what has no label that no code bears. */
function freeCode(known: ReadonlySet<string>): string {
  return known.has('khac') ? 'khac_2' : 'khac';
}
