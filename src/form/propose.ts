import { BRIEFING_KINDS, type BriefingFront } from '../briefing/index.ts';
import { slugify } from '../format/index.ts';
import type { FormWords } from '../words/index.ts';
import { addDays, type Issue, type Period } from './calendar.ts';
import type { Value, Values } from './front-text.ts';
import { lastOf, proposeIssue, type Proposal } from './next-issue.ts';

/** How the ids of periodical briefings begin. */
const STEMS = {
  weekly: () => 'tuan-',
  monthly: () => 'thang-',
  quarterly: () => 'quy-',
  'half-year': (number: number) => (number === 1 ? '6-thang-dau' : '6-thang-cuoi'),
  annual: () => 'nam',
  flash: () => 'tin-nhanh-',
  thematic: () => 'chuyen-de-',
} as const satisfies Record<BriefingFront['kind'], (number: number) => string>;

/** Those whose number stands in the id. */
const COUNTED: readonly string[] = ['weekly', 'monthly', 'quarterly'];

/** What a new briefing can be told from: the briefings there are, and the day on which it is written. */
export interface Known {
  readonly briefings: readonly BriefingFront[];
  readonly today: string;
}

/** A field of a new briefing as it most likely will be; undefined where nothing can be told. */
export function proposeField(
  name: string,
  values: Values,
  known: Known,
  { titles }: FormWords,
): Value | undefined {
  const kind = kindOf(values);
  if (kind === null) return undefined;
  const { period, issue } = proposalFor(values, known);
  const last = lastOf(
    kind,
    known.briefings.filter((front) => !front.synthetic),
  );
  switch (name) {
    case 'period':
      return period === null ? undefined : { ...period };
    case 'number':
      return issue === null ? undefined : String(issue.number);
    case 'title':
      return issue === null ? undefined : titles[kind]?.(issue.number, issue.year);
    case 'publishAt':
      return period === null ? undefined : `${addDays(period.end, 1)}T08:00:00+07:00`;
    case 'issuer':
    case 'localities':
    case 'scope':
      return last?.[name];
    default:
      return undefined;
  }
}

/**
 * The id of a new report that no other has: of a periodical briefing by its number and year, of others by their title.
 *
 * @example
 * proposeId({ kind: 'weekly', period }, known, []); // 'tuan-48-2026'
 */
export function proposeId(values: Values, known: Known, taken: readonly string[]): string | null {
  const stem = stemOf(values, known);
  if (stem === '') return null;
  const tried = [
    stem,
    ...Array.from({ length: taken.length + 1 }, (_, at) => `${stem}-${String(at + 2)}`),
  ];
  return tried.find((id) => !taken.includes(id)) ?? null;
}

function stemOf(values: Values, known: Known): string {
  const { title = '' } = values;
  const slug = slugify(String(title)).slice(0, 80).replace(/-+$/u, '');
  const kind = kindOf(values);
  if (kind === null) return slug;
  const { issue } = proposalFor(values, known);
  if (issue === null) return slug === '' ? '' : `${STEMS[kind](0)}${slug}`;
  return periodical(kind, issue);
}

function periodical(kind: BriefingFront['kind'], { number, year }: Issue): string {
  const counted = COUNTED.includes(kind) ? String(number) : '';
  return `${STEMS[kind](number)}${counted}-${year}`;
}

function kindOf({ kind }: Values): BriefingFront['kind'] | null {
  return BRIEFING_KINDS.find((one) => one === kind) ?? null;
}

function proposalFor(values: Values, { briefings, today }: Known): Proposal {
  const kind = kindOf(values);
  if (kind === null) return { period: null, issue: null };
  const given = givenPeriod(values);
  const { period, issue } = proposeIssue(kind, briefings, today, given);
  const number = Number(values['number'] ?? issue?.number);
  return { period, issue: issue === null || Number.isNaN(number) ? issue : { ...issue, number } };
}

function givenPeriod({ period }: Values): Period | undefined {
  if (period === undefined || typeof period === 'string' || !('start' in period)) return undefined;
  const { start, end } = period;
  const days = [start, end].every((day) => day !== undefined && /^\d{4}-\d\d-\d\d$/u.test(day));
  return days && start !== undefined && end !== undefined ? { start, end } : undefined;
}
