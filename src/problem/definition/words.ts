import type { InBoth } from './define.ts';

const LISTED = 12;

/** The names as far as they help: there may be 63 provinces, or many strata. */
export function firstOf(names: readonly string[]): string {
  const shown = names.slice(0, LISTED).join(', ');
  return names.length > LISTED ? `${shown}, …` : shown;
}

/** The nearest name as a question, or the remedy where none is near. */
export const perhaps: InBoth<(suggestion: string | null, otherwise: string) => string> = {
  vi: (suggestion, otherwise) => (suggestion === null ? otherwise : `có phải là "${suggestion}"?`),
  en: (suggestion, otherwise) =>
    suggestion === null ? otherwise : `did you mean "${suggestion}"?`,
};

/** Names joined for a sentence. */
export const list: InBoth<(names: readonly string[]) => string> = {
  vi: (names) => (names.length === 0 ? 'không có' : names.join(', ')),
  en: (names) => (names.length === 0 ? 'none' : names.join(', ')),
};
