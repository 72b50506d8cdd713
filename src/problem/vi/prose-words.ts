/** Names joined for a sentence. */
export function list(names: readonly string[]): string {
  return names.length === 0 ? 'không có' : names.join(', ');
}

/** The nearest name as a question, or the general remedy. */
export function guess(suggestion: string | null, otherwise: string): string {
  return suggestion === null ? otherwise : `có phải là "${suggestion}"?`;
}
