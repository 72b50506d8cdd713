/** A list of numbers, some of them null: their doubles, and 1 where there is none. */
interface Numbers {
  readonly kind: 'numbers';
  readonly doubles: Float64Array;
  readonly nulls: Uint8Array | null;
}

/** A list of few different words, or of short lists of words: each once, and which one stands where. */
interface Words {
  readonly kind: 'words';
  readonly words: readonly Word[];
  readonly at: Uint8Array | Uint16Array | Uint32Array;
}

type Word = string | null | readonly string[];

/** A list of anything else. */
interface Others {
  readonly kind: 'others';
  readonly values: readonly unknown[];
}

/** Records of the same fields in the same order, field by field. */
export interface Columns {
  readonly keys: readonly string[];
  readonly length: number;
  readonly columns: readonly (Numbers | Words | Others)[];
}

export type Row = Readonly<Record<string, unknown>>;

/** Parts records into columns; null where they are not plain objects of the same fields in the same order. */
export function toColumns(rows: readonly unknown[]): Columns | null {
  if (!rows.every(isPlain)) return null;
  const keys = Object.keys(rows[0] ?? {});
  const same = rows.every((row) => {
    const own = Object.keys(row);
    return own.length === keys.length && own.every((key, at) => key === keys[at]);
  });
  if (!same) return null;
  return {
    keys,
    length: rows.length,
    columns: keys.map((key) => columnOf(rows.map((row) => row[key]))),
  };
}

/** The records that `toColumns` parted, each an object of its own. */
export function toRows({ keys, length, columns }: Columns): readonly Row[] {
  const values = columns.map(valuesOf);
  return Array.from({ length }, (_, at) => {
    const row: Record<string, unknown> = {};
    for (const [column, key] of keys.entries()) row[key] = values[column]?.[at];
    return row;
  });
}

function isPlain(value: unknown): value is Row {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}

function columnOf(values: readonly unknown[]): Numbers | Words | Others {
  if (values.every((value) => value === null || typeof value === 'number'))
    return numbersOf(values);
  return values.every(isWord) ? wordsOf(values) : { kind: 'others', values };
}

function isWord(value: unknown): value is Word {
  if (value === null || typeof value === 'string') return true;
  return Array.isArray(value) && value.every((part) => typeof part === 'string');
}

function numbersOf(values: readonly (number | null)[]): Numbers {
  const nulls = values.includes(null) ? Uint8Array.from(values, (one) => +(one === null)) : null;
  return { kind: 'numbers', doubles: Float64Array.from(values, (one) => one ?? 0), nulls };
}

function wordsOf(values: readonly Word[]): Words {
  const places = new Map<string, number>();
  const words: Word[] = [];
  const at = values.map((value) => {
    const key = JSON.stringify(value);
    const known = places.get(key) ?? words.length;
    if (known === words.length) {
      places.set(key, known);
      words.push(value);
    }
    return known;
  });
  return { kind: 'words', words, at: narrow(at, words.length) };
}

function narrow(at: readonly number[], words: number): Words['at'] {
  if (words <= 2 ** 8) return Uint8Array.from(at);
  return words <= 2 ** 16 ? Uint16Array.from(at) : Uint32Array.from(at);
}

function valuesOf(column: Numbers | Words | Others): readonly unknown[] {
  if (column.kind === 'others') return column.values;
  if (column.kind === 'words')
    return Array.from(column.at, (at) => {
      const word = column.words[at];
      return typeof word === 'object' && word !== null ? [...word] : word;
    });
  const { doubles, nulls } = column;
  return Array.from(doubles, (one, at) => (nulls?.[at] === 1 ? null : one));
}
