import type { Column, Responses } from '../model/index.ts';

type Of<Kind extends Column['kind']> = Extract<Column, { kind: Kind }>;

/**
 * Answers whose rows follow one another, as one. All have the same columns, since one header is over them all. Where there are
 * several parts they are used up: each list of theirs is emptied as soon as it is copied, so that the whole is in memory once.
 *
 * @throws when there is none, or a column of the first lacks in another
 * @example
 * joinResponses([responses]) === responses // true
 */
export function joinResponses(parts: readonly Responses[]): Responses {
  const [first] = parts;
  if (first === undefined) throw new Error('no responses to join');
  if (parts.length === 1) return first;
  const columns = new Map<string, Column>();
  for (const [name, { kind }] of first.columns) columns.set(name, joined(kind, name, parts));
  const weights = parts.flatMap(({ weight }) => (weight === null ? [] : [weight]));
  return {
    rows: parts.reduce((sum, { rows }) => sum + rows, 0),
    columns,
    weight: first.weight === null ? null : inRow(weights, (length) => new Float64Array(length)),
  };
}

function joined(kind: Column['kind'], name: string, parts: readonly Responses[]): Column {
  switch (kind) {
    case 'single': {
      const index = of(kind, name, parts).map((part) => part.index);
      return { kind, index: inRow(index, (length) => new Int16Array(length)) };
    }
    case 'multiple':
      return joinTicks(of(kind, name, parts));
    case 'number': {
      const value = of(kind, name, parts).map((part) => part.value);
      return { kind, value: inRow(value, (length) => new Float64Array(length)) };
    }
    case 'code':
      return joinCodes(of(kind, name, parts));
    case 'answered':
      return { kind, answered: bytesInRow(of(kind, name, parts).map((part) => part.answered)) };
  }
}

/** One column of each part. */
function of<Kind extends Column['kind']>(
  kind: Kind,
  name: string,
  parts: readonly Responses[],
): readonly Of<Kind>[] {
  return parts.map(({ columns }) => {
    const column = columns.get(name);
    if (!isOf(column, kind)) throw new Error(`a part of the answers lacks the column ${name}`);
    return column;
  });
}

const isOf = <Kind extends Column['kind']>(
  column: Column | undefined,
  kind: Kind,
): column is Of<Kind> => column?.kind === kind;

function joinTicks(parts: readonly Of<'multiple'>[]): Column {
  const choices = parts[0]?.ticked ?? [];
  return {
    kind: 'multiple',
    ticked: choices.map((_, at) => bytesInRow(parts.flatMap(({ ticked }) => ticked[at] ?? []))),
    answered: bytesInRow(parts.map(({ answered }) => answered)),
  };
}

/** Codes stay in the order of their first appearance; each part counts its own from 0. */
function joinCodes(parts: readonly Of<'code'>[]): Column {
  const codes = new Map<string, number>();
  const index = parts.map((part) => {
    const places = part.codes.map((code) => {
      const place = codes.get(code) ?? codes.size;
      codes.set(code, place);
      return place;
    });
    return part.index.map((own) => places[own] ?? 0);
  });
  return {
    kind: 'code',
    index: inRow(index, (length) => new Int32Array(length)),
    codes: [...codes.keys()],
  };
}

const bytesInRow = (parts: readonly Uint8Array[]): Uint8Array =>
  inRow(parts, (length) => new Uint8Array(length));

interface Settable<Part> {
  readonly length: number;
  readonly buffer: ArrayBufferLike;
  readonly set: (part: Part, at: number) => void;
}

/** Lists of numbers one after another in a new one; nothing is left of them. */
function inRow<Part extends Settable<Part>>(
  parts: readonly Part[],
  make: (length: number) => Part,
): Part {
  const whole = make(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    const { length } = part;
    whole.set(part, at);
    if (part.buffer instanceof ArrayBuffer) part.buffer.transfer(0);
    at += length;
  }
  return whole;
}
