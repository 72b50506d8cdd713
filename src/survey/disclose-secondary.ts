import { determined, sumsOf } from './disclose-audit.ts';
import { LEVELS } from './disclose-level.ts';
import { protectBase, protectCell } from './disclose-partner.ts';
import { withholdFew, withholdGaps, withholdLine } from './disclose-primary.ts';
import type { Item, Line, Sheet } from './disclose-sheet.ts';
import type { Policy } from './policy.ts';

/**
 * Withholds until nothing withheld can be worked out from what is published: primary cells, then partners, sheet by
 * sheet and again while one sheet's partners touch another's, to a fixed point. Only ever withholds more, so it ends.
 */
export function withholdAll(sheets: readonly Sheet[], policy: Policy): void {
  for (const sheet of sheets) withholdFew(sheet, policy);
  const first = sheets.filter(({ question }) => question.role === 'background');
  const order = [...first, ...sheets.filter((sheet) => !first.includes(sheet))];
  for (let before = -1, now = count(sheets); now !== before;) {
    before = now;
    for (const sheet of order) {
      for (const profile of first) withholdGroups(profile, sheet);
      settle(sheet, policy);
    }
    now = count(sheets);
  }
}

/** A group whose size is withheld in the sample's profile is withheld in every table, for its bases tell its size. */
function withholdGroups(profile: Sheet, sheet: Sheet): void {
  const everyone = profile.lines.find(({ by }) => by === null);
  profile.columns.forEach(({ choice }, index) => {
    if (everyone?.cells[index]?.withheld !== true) return;
    for (const line of sheet.lines) {
      if (line.by === profile.question.name && line.group === choice) withholdLine(line);
    }
  });
}

function settle(sheet: Sheet, policy: Policy): void {
  const sums = sumsOf(sheet);
  const excused = new Set<Item>();
  for (;;) {
    withholdGaps(sheet, policy);
    const open = [...determined(sums)].filter((item) => !excused.has(item));
    if (open.length === 0) return;
    if (!protectEach(sheet, new Set(open))) for (const item of open) excused.add(item);
  }
}

/** One count of each breakdown at a time, everyone's before all: a partner often protects several. */
function protectEach(sheet: Sheet, open: ReadonlySet<Item>): boolean {
  const done = new Set<string | null>();
  for (const line of sheet.lines) {
    if (done.has(line.by)) continue;
    if (protectLine(sheet, line, open)) done.add(line.by);
    if (line.by === null && done.size > 0) return true;
  }
  return done.size > 0;
}

function protectLine(sheet: Sheet, line: Line, open: ReadonlySet<Item>): boolean {
  const byBase = LEVELS.some((level) => {
    const base = line.levels[level];
    return base !== null && base !== undefined && open.has(base) && protectBase(sheet, line, level);
  });
  return (
    byBase ||
    line.cells.some((cell, column) => open.has(cell) && protectCell({ sheet, line, column }))
  );
}

function count(sheets: readonly Sheet[]): number {
  const items = sheets.flatMap(({ lines }) =>
    lines.flatMap(({ cells, levels }) => [...cells, ...levels]),
  );
  return items.filter((item) => item?.withheld === true).length;
}
