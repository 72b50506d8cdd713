/** A variable as the library gives it; it leaves the types of some parts open. */
export interface Variable {
  readonly name: string;
  readonly label: string | null;
  readonly missing: unknown;
  readonly printFormat: { readonly typestr: string };
}

/** What the header tells: the encoding of texts, the number of cases (−1 when unknown), the variable of the weight. */
export function headerOf(header: unknown): {
  readonly encoding: string;
  readonly count: number;
  readonly weight: unknown;
} {
  const fields: Readonly<Record<string, unknown>> =
    typeof header === 'object' && header !== null ? { ...header } : {};
  const { encoding, n_cases: count, weight } = fields;
  return {
    encoding: typeof encoding === 'string' ? encoding : 'utf-8',
    count: typeof count === 'number' ? count : -1,
    weight: weight ?? null,
  };
}

/** Whether a value is among those that the variable counts as missing: one, a list, or a range with perhaps one more. */
export function isMissing(cell: string, missing: unknown): boolean {
  if (cell === '' || missing === null || missing === undefined) return false;
  const value = Number(cell);
  if (typeof missing === 'number') return value === missing;
  if (Array.isArray(missing)) return missing.includes(value);
  if (typeof missing !== 'object' || !('min' in missing) || !('max' in missing)) return false;
  const single = 'value' in missing && missing.value === value;
  return single || (value >= Number(missing.min) && value <= Number(missing.max));
}
