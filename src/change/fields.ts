/** A field of front matter that differs, as text. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The fields that differ between two front matters, in the order of the second. */
export function compareFields(before: object, after: object): readonly FieldChange[] {
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return names.flatMap((field) => {
    const [from, to] = [textOf(Reflect.get(before, field)), textOf(Reflect.get(after, field))];
    return from === to ? [] : [{ field, before: from, after: to }];
  });
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(textOf).join('; ');
  if (typeof value === 'object') return Object.values(value).map(textOf).join(' – ');
  return String(value);
}
