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

type Column = Numbers | Words | Others;

/** Records of the same fields in the same order, field by field. */
export interface Columns {
  readonly keys: readonly string[];
  readonly length: number;
  readonly columns: readonly Column[];
}

export type Row = Readonly<Record<string, unknown>>;

/** Parts records into columns; null where they are not plain objects of the same fields in the same order. */
export function toColumns(rows: readonly unknown[]): Columns | null {
  const [first] = rows;
  if (!isPlain(first)) return null;
  const keys = Object.keys(first);
  const shape = keys.join('\0');
  if (!rows.every((row): row is Row => isPlain(row) && Object.keys(row).join('\0') === shape))
    return null;
  const columns = keys.map((key) => columnOf(rows.map((row) => row[key])));
  return { keys, length: rows.length, columns };
}

/**
 * The records that `toColumns` parted, each an object of its own. Each is a copy of one that has all the fields, and they are
 * filled field by field: made one by one they took seven times as long.
 */
export function toRows({ keys, length, columns }: Columns): readonly Row[] {
  const blank: Row = Object.fromEntries(keys.map((key) => [key, null]));
  const rows: Record<string, unknown>[] = [];
  for (let at = 0; at < length; at++) rows.push({ ...blank });
  for (const [column, key] of keys.entries()) {
    const values = valuesOf(columns[column]);
    let at = 0;
    for (const row of rows) row[key] = values[at++];
  }
  return rows;
}

function isPlain(value: unknown): value is Row {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}

function columnOf(values: readonly unknown[]): Column {
  if (values.every((value) => value === null || typeof value === 'number'))
    return numbersOf(values);
  return values.every(isWord) ? wordsOf(values) : { kind: 'others', values };
}

function isWord(value: unknown): value is Word {
  if (value === null || typeof value === 'string') return true;
  return Array.isArray(value) && value.every((part) => typeof part === 'string');
}

function numbersOf(values: readonly (number | null)[]): Numbers {
  const doubles = new Float64Array(values.length);
  const nulls = values.includes(null) ? new Uint8Array(values.length) : null;
  for (const [at, value] of values.entries()) {
    if (value !== null) doubles[at] = value;
    else if (nulls !== null) nulls[at] = 1;
  }
  return { kind: 'numbers', doubles, nulls };
}

function wordsOf(values: readonly Word[]): Words {
  const places = new Map<string | null, number>();
  const words: Word[] = [];
  const all = new Uint32Array(values.length);
  for (const [at, value] of values.entries()) {
    // No word begins so: a list is told from the word that is spelt like it.
    const key = typeof value === 'object' && value !== null ? `\0${JSON.stringify(value)}` : value;
    let place = places.get(key);
    if (place === undefined) {
      place = words.push(value) - 1;
      places.set(key, place);
    }
    all[at] = place;
  }
  return { kind: 'words', words, at: narrow(all, words.length) };
}

function narrow(at: Uint32Array, words: number): Words['at'] {
  if (words <= 2 ** 8) return Uint8Array.from(at);
  return words <= 2 ** 16 ? Uint16Array.from(at) : at;
}

function valuesOf(column: Column | undefined): readonly unknown[] {
  if (column === undefined) return [];
  if (column.kind === 'others') return column.values;
  const values: unknown[] = [];
  if (column.kind === 'words') {
    for (const at of column.at) values.push(copyOf(column.words[at]));
    return values;
  }
  const { doubles, nulls } = column;
  for (const one of doubles) values.push(nulls?.[values.length] === 1 ? null : one);
  return values;
}

const copyOf = (word: Word | undefined): Word | undefined =>
  typeof word === 'object' && word !== null ? [...word] : word;
