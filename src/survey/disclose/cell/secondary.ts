import { withholdCrossed } from './crossed.ts';
import { unsafeIn } from './claims.ts';
import { itemsOf, type Frame } from './frame.ts';
import { cutLinks } from './links.ts';
import { LEVELS, type Level } from './level.ts';
import { protectBase } from './partner-base.ts';
import { protectCell, siblingsOf, withholdLeast, withholdWhole, withholdWide } from './partner.ts';
import { withholdFew, withholdGaps, withholdLine } from './primary.ts';
import { withholdRouted } from './routes.ts';
import { sumsOf } from './sums.ts';
import type { Item, Line, Sheet } from './sheet.ts';
import { unionsOf, withholdUnions, type Union } from './unions.ts';
import { withholdWeighed } from './weighed.ts';
import type { Policy } from '../../model/policy.ts';

/**
 * Withholds until nothing withheld can be narrowed down from what is published: primary cells, then what shares their
 * fate, then partners for whatever the audit of all sums finds unsafe, to a fixed point. Only ever withholds more, so it
 * ends.
 */
export function withholdAll(frame: Frame, policy: Policy): void {
  for (const sheet of frame.sheets) withholdFew(sheet, policy);
  const unsafe = unsafeIn(frame, sumsOf(frame), policy);
  const places = placesOf(frame);
  const excused = new Set<Item>();
  const unions = policy.protection > 1 ? unionsOf(frame, policy) : [];
  for (;;) {
    shareFates(frame, unions, policy);
    const open = unsafe(excused);
    if (open.length === 0 && !cutLinks(frame, policy)) return;
    const found = open.flatMap((item) => places.get(item) ?? []);
    if (!protectEach(found, policy)) for (const item of open) excused.add(item);
  }
}

/** What tells a withheld count outright is withheld with it: wider bases, all tables of a group, questions routed to. */
function shareFates(frame: Frame, unions: readonly Union[], policy: Policy): void {
  for (let before = -1, now = count(frame); now !== before;) {
    before = now;
    withholdUnions(unions);
    for (const sheet of frame.sheets) {
      withholdGaps(sheet, policy);
      if (sheet.question.role === 'background') withholdGroups(sheet, frame);
    }
    withholdRouted(frame);
    withholdWeighed(frame);
    withholdCrossed(frame);
    now = count(frame);
  }
}

/** A group whose size is withheld in the sample's profile is withheld in every table, for its bases tell its size. */
function withholdGroups(profile: Sheet, { sheets }: Frame): void {
  const everyone = profile.lines.find(({ by }) => by === null);
  profile.columns.forEach(({ choice }, index) => {
    if (everyone?.cells[index]?.withheld !== true) return;
    for (const line of sheets.flatMap(({ lines }) => lines)) {
      if (line.by === profile.question.name && line.group === choice) withholdLine(line);
    }
  });
}

const count = ({ sheets }: Frame): number =>
  sheets.flatMap(({ lines }) => lines.flatMap(itemsOf)).filter(({ withheld }) => withheld).length;

/** Where a count stands: a cell in its column, or a base at its level. */
interface Place {
  readonly sheet: Sheet;
  readonly line: Line;
  readonly column: number | null;
  readonly level: Level | null;
}

function placesOf(frame: Frame): ReadonlyMap<Item, Place> {
  const places = frame.sheets.flatMap((sheet): (readonly [Item, Place])[] =>
    [...sheet.lines, ...frame.restsOf(sheet)].flatMap((line): (readonly [Item, Place])[] => [
      ...LEVELS.flatMap((level) => {
        const base = line.levels[level] ?? null;
        return base === null ? [] : [[base, { sheet, line, column: null, level }] as const];
      }),
      ...line.cells.map((cell, column) => [cell, { sheet, line, column, level: null }] as const),
    ]),
  );
  return new Map(places);
}

/**
 * One count of each breakdown at a time, everyone's before all: a partner often protects several. The sample's profile
 * comes first, for a group that is withheld there is withheld in every table.
 */
function protectEach(open: readonly Place[], policy: Policy): boolean {
  const isProfile = ({ sheet }: Place) => sheet.question.role === 'background';
  const rest = open.filter((place) => !isProfile(place));
  return (
    protectSome(open.filter(isProfile), policy) || protectSome(rest, policy) || lastResort(open)
  );
}

function protectSome(open: readonly Place[], policy: Policy): boolean {
  const done = new Map<Sheet, Set<string | null>>();
  for (const place of open) {
    const { sheet, line } = place;
    const own = done.get(sheet) ?? new Set();
    if (own.has(null) || own.has(line.by)) continue;
    if (protect(place, policy)) done.set(sheet, own.add(line.by));
  }
  return done.size > 0;
}

/** Where no partner helps: of don't-knows and the like all that is wider than substantive answers, else ever more cells. */
function lastResort(open: readonly Place[]): boolean {
  const wide = open.filter(isWide);
  const narrow = open.filter((place) => !isWide(place));
  return (
    wide.some(({ sheet }) => topline(sheet).some((line) => withholdWide(sheet, line))) ||
    wide.some(({ sheet, line }) => withholdWide(sheet, line)) ||
    wide.some(({ sheet }) => sheet.lines.some((line) => withholdWide(sheet, line))) ||
    narrow.some(({ line }) => withholdLeast(line.cells)) ||
    narrow.some(({ sheet, line }) =>
      withholdLeast(siblingsOf(sheet, line).flatMap(({ cells }) => cells)),
    ) ||
    narrow.some(({ sheet }) => topline(sheet).some((line) => withholdLeast(line.cells))) ||
    narrow.some(({ sheet }) => sheet.lines.some(withholdWhole))
  );
}

const topline = ({ lines }: Sheet) => lines.filter(({ by }) => by === null);

const isWide = ({ sheet, column, level }: Place) =>
  (level ?? sheet.columns[column ?? 0]?.level ?? 0) > 0;

function protect({ sheet, line, column, level }: Place, policy: Policy): boolean {
  if (level !== null) return protectBase(sheet, line, level, policy);
  return column !== null && protectCell({ sheet, line, column }, policy);
}
