import { auditOf } from './audit.ts';
import { claimsIn, leastOf } from './claims.ts';
import { itemsOf, type Frame } from './frame.ts';
import { withholdWhole } from './partner.ts';
import { sumsOn, type Sum } from './sums.ts';
import { lineSums } from './sums-line.ts';
import type { Line, Sheet } from './sheet.ts';
import type { Policy } from '../../model/policy.ts';

/**
 * A question's tables may bound the size of a group that is withheld, and that all the rest of the group. Each question
 * of which that is so is withheld in the breakdown, and if that is not enough everyone's line of it too.
 * Returns whether anything more is withheld.
 */
export function cutLinks(frame: Frame, policy: Policy): boolean {
  if (policy.protection <= 1) return false;
  const breakdowns = new Set(
    frame.sheets.flatMap(({ lines }) =>
      lines.flatMap((line) => (frame.sizeOf(line)?.withheld === true ? (line.by ?? []) : [])),
    ),
  );
  if (breakdowns.size === 0) return false;
  const profiles = frame.sheets.filter(({ question }) => breakdowns.has(question.name));
  return frame.sheets
    .filter((sheet) => isBinding(frame, sheet, profiles, policy))
    .map((sheet) => {
      const groups = sheet.lines.filter(({ by }) => by !== null && breakdowns.has(by));
      const fresh = groups.map(withholdWhole).some(Boolean);
      return fresh || sheet.lines.map(withholdWhole).some(Boolean);
    })
    .some(Boolean);
}

function isBinding(
  frame: Frame,
  sheet: Sheet,
  profiles: readonly Sheet[],
  { protection }: Policy,
): boolean {
  if (sheet.lines.every((line) => itemsOf(line).every(({ withheld }) => withheld))) return false;
  const { relevant } = sheet.question;
  const filters = frame.sheets.filter(({ question }) => relevant?.includes(`\${${question.name}}`));
  const sums = [
    ...[sheet, ...filters].flatMap((own) => sumsOn(frame, own)),
    ...profiles.flatMap((own) =>
      toplineOf(own).flatMap((line) => lineSums(own, line, frame.sizeOf(line))),
    ),
  ].map(({ total, parts }): Sum => ({ total, parts }));
  const claims = [
    ...profiles.flatMap((own) => toplineOf(own).flatMap((line) => claimsIn(own, line))),
    ...sheet.lines.flatMap((line) => claimsIn(sheet, line)),
  ].filter(({ item }) => item.withheld);
  const least = leastOf(frame);
  return auditOf(sums, protection, false)(claims, (item) => least.get(item) ?? 0).length > 0;
}

const toplineOf = ({ lines }: Sheet): readonly Line[] => lines.filter(({ by }) => by === null);
