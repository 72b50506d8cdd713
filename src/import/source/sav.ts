import { type Column, plainColumn } from '../sheet/index.ts';
import type { ImportSource } from '../import-file.ts';
import { type Outcome, problem } from '../../problem/index.ts';
import { savReader } from './sav-library.ts';
import { carryBytes, decodeCarried, SavBroken, SavBytes } from './sav-bytes.ts';
import { headerOf, isMissing, type Variable } from './sav-variable.ts';

/** Smaller than any number of a survey: SPSS's mark of a missing value. */
const SYSTEM_MISSING = -1e300;

/** An SPSS file: variables with labels, value labels, missing values and the weight. Precondition: `$FL2`. */
export async function readSav(bytes: Uint8Array, file: string): Promise<Outcome<ImportSource>> {
  try {
    const sav = savReader(bytes);
    const source = new SavBytes(bytes);
    sav.reader.reader = source;
    sav.reader.readString = async (length: number, trimEnd = false) => {
      if (length < 1) return '';
      const text = carryBytes(await source.read(length));
      return trimEnd ? text.trimEnd() : text;
    };
    await sav.open();
    const { encoding, count, weight } = headerOf(sav.meta.header);
    const variables = sav.meta.sysvars;
    if (variables.length === 0) throw new SavBroken('no variables');
    const cells = variables.map((): string[] => []);
    let rows = 0;
    for (; count < 0 || rows < count; rows++) {
      const row: unknown = await sav.readNextRow(true);
      if (!isRecord(row)) {
        if (count >= 0) throw new SavBroken(`cases: ${String(rows)} of ${String(count)}`);
        break;
      }
      variables.forEach((variable, at) =>
        cells[at]?.push(cellOf(row[variable.name], variable, encoding)),
      );
    }
    const columns = variables.map((variable, at) => {
      const labels = sav.meta.getValueLabels(variable.name);
      return columnOf({ at, variable, labels, encoding, weight }, cells[at] ?? []);
    });
    return { value: { kind: 'spss', file, columns, rows }, problems: [] };
  } catch {
    // The library throws whatever comes at a file it cannot read; the bytes are in memory, so no fault of the disk hides here.
    return { value: null, problems: [problem('import-foreign', { file }, { kind: 'broken' })] };
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

interface Found {
  readonly at: number;
  readonly variable: Variable;
  readonly labels: readonly { readonly val: number | string; readonly label: string }[] | null;
  readonly encoding: string;
  readonly weight: unknown;
}

function columnOf(
  { at, variable, labels, encoding, weight }: Found,
  cells: readonly string[],
): Column {
  const book = new Map(
    (labels ?? []).map(({ val, label }) => [
      typeof val === 'number' ? numberText(val) : decodeCarried(val, encoding),
      decodeCarried(label, encoding),
    ]),
  );
  const name = decodeCarried(variable.name, encoding);
  const label = decodeCarried(variable.label ?? '', encoding);
  const missing = new Set([...book.keys()].filter((value) => isMissing(value, variable.missing)));
  const known = cells.map((cell) =>
    isMissing(cell, variable.missing) && !book.has(cell) ? '' : cell,
  );
  return {
    ...plainColumn(at, label === '' ? name : label, known),
    ...{ code: name, labels: book.size === 0 ? null : book, missing, weight: weight === variable },
  };
}

const SECONDS_A_DAY = 86_400;
/** From 14 October 1582, where SPSS begins, to 1970. */
const EPOCH = 12_219_379_200;
const DATES = ['DATE', 'ADATE', 'EDATE', 'SDATE', 'JDATE', 'DATETIME'];

function cellOf(value: unknown, variable: Variable, encoding: string): string {
  if (typeof value === 'string') return decodeCarried(value, encoding).replaceAll(/\s+/gu, ' ');
  if (typeof value !== 'number' || Number.isNaN(value) || value < SYSTEM_MISSING) return '';
  if (!DATES.includes(variable.printFormat.typestr)) return numberText(value);
  const date = new Date((value - EPOCH) * 1000);
  if (Number.isNaN(date.getTime())) return '';
  const iso = date.toISOString();
  return value % SECONDS_A_DAY === 0 ? iso.slice(0, 10) : iso.slice(0, 19);
}

/** Without powers of ten and the dust of binary fractions. */
function numberText(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e21
    ? BigInt(value).toString()
    : value.toFixed(10).replace(/\.?0+$/u, '');
}
