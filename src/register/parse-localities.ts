import type { Outcome } from '../problem/index.ts';
import type { Table } from '../table/index.ts';
import { nextDay } from './date.ts';
import { dayCell, parseRows, textCell, wordCell } from './parse-rows.ts';
import type { Row } from './parse-rows.ts';
import type { Locality } from './register.ts';
import { withSlugs } from './slug.ts';

const SHAPE = {
  columns: ['code', 'name', 'level', 'valid_from', 'valid_to', 'successor_code', 'note'],
  required: ['code', 'name', 'level', 'valid_from'],
  key: ['code', 'valid_from'],
};

const LEVELS = ['Tỉnh', 'Thành phố'] as const;

type Unit = Omit<Locality, 'slug'>;
type Entry = readonly [Unit, Row];

/** Parses data/localities.csv: units with their validity, checked against each other. */
export function parseLocalities(table: Table): Outcome<readonly Locality[]> {
  const { rows, problems } = parseRows(table, SHAPE);
  const entries = rows.flatMap((row): readonly Entry[] => {
    const unit = parseUnit(row);
    return unit === null ? [] : [[unit, row]];
  });
  for (const entry of entries) {
    checkOverlap(entry, entries);
    checkSuccessor(entry, entries);
  }
  const value = withSlugs(entries.map(([unit]) => unit));
  checkSlugs(value, entries);
  return { value, problems };
}

/** Two units of one name at the same time would have one page. */
function checkSlugs(units: readonly Locality[], entries: readonly Entry[]): void {
  const lines = new Map<string, number>();
  for (const [at, { slug }] of units.entries()) {
    const row = entries[at]?.[1];
    if (row === undefined) continue;
    const line = lines.get(slug);
    if (line === undefined) lines.set(slug, row.line);
    else row.report('locality-name-twice', 'name', { line });
  }
}

function parseUnit(row: Row): Unit | null {
  const code = row.cell('code');
  if (!/^\d{2}$/.test(code)) row.report('locality-code', 'code', {});
  const level = wordCell(row, 'level', LEVELS);
  const validFrom = dayCell(row, 'valid_from');
  const ended = textCell(row, 'valid_to') !== null;
  const validTo = ended ? dayCell(row, 'valid_to') : null;
  if (level === null || validFrom === null || (ended && validTo === null)) return null;
  if (validTo !== null && validTo < validFrom) {
    row.report('locality-period', 'valid_to', { from: validFrom });
    return null;
  }
  const successorCode = textCell(row, 'successor_code');
  return {
    code,
    name: row.cell('name'),
    level,
    validFrom,
    validTo,
    successorCode,
    aliases: aliasesOf(row.cell('note')),
  };
}

/** Spellings behind "còn viết:" at the end of a note, separated by semicolons. */
function aliasesOf(note: string): readonly string[] {
  const [, spellings = ''] = note.split('còn viết:');
  return spellings
    .split(';')
    .map((spelling) => spelling.trim())
    .filter((spelling) => spelling !== '');
}

function checkOverlap([unit, row]: Entry, entries: readonly Entry[]): void {
  const earlier = entries.find(
    ([other]) =>
      other.code === unit.code &&
      other.validFrom < unit.validFrom &&
      (other.validTo === null || other.validTo >= unit.validFrom),
  );
  if (earlier !== undefined) row.report('locality-overlap', 'code', { line: earlier[1].line });
}

function checkSuccessor([unit, row]: Entry, entries: readonly Entry[]): void {
  if (unit.validTo === null) {
    if (unit.successorCode !== null) row.report('locality-successor-early', 'successor_code', {});
    return;
  }
  if (unit.successorCode === null) {
    row.report('locality-successor-missing', 'successor_code', {});
    return;
  }
  const day = nextDay(unit.validTo);
  const found = entries.some(
    ([other]) => other.code === unit.successorCode && other.validFrom === day,
  );
  if (!found) row.report('locality-successor-unknown', 'successor_code', { day });
}
