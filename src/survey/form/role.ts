import { problem } from '../../problem/index.ts';
import type { Form } from './form.ts';
import { placeOf } from './headered-table.ts';
import type { RowType } from './type.ts';
import { type Question, type QuestionType, type Role, SIZE_ROLES } from '../model/index.ts';

export const ROLES = [
  'question',
  'background',
  'weight',
  'stratum',
  'cluster',
  ...SIZE_ROLES,
  'ignore',
] as const satisfies readonly Role[];

const NUMBERS = ['decimal', 'integer', 'calculate'];
const CODES = ['select_one', 'text', 'integer', 'calculate'];
/** The types that each role takes; the others take all. */
const SUITABLE = new Map<Role, readonly string[]>([
  ['background', ['select_one']],
  ['weight', NUMBERS],
  ['stratum', CODES],
  ['cluster', CODES],
  ...SIZE_ROLES.map((role): [Role, readonly string[]] => [role, NUMBERS]),
]);

/** Roles that one question at most may hold. */
const SINGLE: readonly Role[] = ['weight', 'stratum', 'cluster', ...SIZE_ROLES];

/** The question's type in its role; null when they do not go together, which is then reported. */
export function suitableType(
  { source }: Form,
  row: number,
  role: Role,
  rowType: Extract<RowType, { kind: 'select' | 'plain' | 'computed' }>,
): QuestionType | null {
  const type = rowType.kind === 'computed' ? 'calculate' : rowType.type;
  const allowed = SUITABLE.get(role);
  if (allowed !== undefined && !allowed.includes(type)) {
    const place = { ...placeOf(source, row, 'role'), seen: type };
    source.problems.push(problem('question-role-type', place, { role, allowed }));
    return null;
  }
  if (type !== 'calculate') return type;
  return role === 'stratum' || role === 'cluster' ? 'text' : 'decimal';
}

/** Notes who holds a role of the design, and reports a second holder. */
export function giveRole({ source, roles }: Form, row: number, question: Question): void {
  const { role } = question;
  if (!SINGLE.includes(role)) return;
  const first = roles.get(role);
  if (first === undefined) roles.set(role, question);
  else {
    const { name, line } = first;
    const place = placeOf(source, row, 'role');
    source.problems.push(problem('question-role-twice', place, { role, name, line }));
  }
}
