import type { z } from 'zod';
import {
  type Expected,
  isNoDay,
  nearest,
  nearestDay,
  nearestMoment,
  problem,
  type Problem,
} from '../problem/index.ts';
import type { Fields } from './yaml.ts';

type Issue = z.core.$ZodIssue;

const BY_FIELD: Readonly<Record<string, Expected>> = {
  fieldwork: 'period',
  period: 'period',
  corrections: 'entries',
  sources: 'entries',
  members: 'entries',
  publishedElsewhere: 'entries',
  start: 'partial-day',
  end: 'partial-day',
  localitiesOn: 'partial-day',
  publishAt: 'moment',
  date: 'partial-day',
  issued: 'count',
  returned: 'count',
  valid: 'count',
  wave: 'number',
  number: 'number',
  trimLower: 'below-one',
  trimUpper: 'above-one',
  maxIterations: 'number',
  tolerance: 'tiny',
  url: 'url',
  base: 'path',
  synthetic: 'flag',
};

/** What a day may be mended to. */
const DAYS: readonly Expected[] = ['day', 'partial-day', 'moment'];

const BY_TYPE: Readonly<Record<string, Expected>> = {
  array: 'list',
  object: 'fields',
  string: 'text',
};

/** Fields that a survey published elsewhere may leave unstated, in words. */
const UNSTATABLE: readonly unknown[] = [
  ...[
    'sponsor',
    'conductor',
    'population',
    'frame',
    'sampling',
    'samplingNote',
    'fieldwork',
    'issued',
  ],
  ...['returned', 'valid', 'weighting', 'quality', 'limitations', 'contact'],
];

function expectedOf(issue: Issue): Expected {
  const field = issue.path.findLast((part) => typeof part === 'string');
  const own = issue.path.length === 1 && typeof field === 'string' ? BY_FIELD[field] : undefined;
  if (issue.code === 'invalid_type')
    return own === 'period' || own === 'entries' ? own : (BY_TYPE[issue.expected] ?? 'text');
  if (issue.code === 'custom' && issue.params?.['expected'] === 'origin') return 'origin';
  if (issue.code === 'too_small') return issue.origin === 'array' ? 'list' : 'text';
  if (issue.code === 'invalid_format' && issue.format === 'date') return 'day';
  return (typeof field === 'string' ? BY_FIELD[field] : undefined) ?? 'text';
}

function valueAt(values: unknown, path: readonly PropertyKey[]): unknown {
  let value = values;
  for (const part of path) {
    if (value === null || typeof value !== 'object') return undefined;
    value = Reflect.get(value, part);
  }
  return value;
}

/** Where a field may be a word or a group of fields, and a group was written: the issues of its own fields. */
function partIssues(issue: z.core.$ZodIssueInvalidUnion, seen: unknown): readonly Issue[] {
  if (seen === null || typeof seen !== 'object' || Array.isArray(seen)) return [];
  const branch = issue.errors.find((issues) => issues.some(({ path }) => path.length > 0)) ?? [];
  return branch.map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
}

/** The field names of a schema. */
export interface Names {
  /** All of them, for "did you mean". */
  readonly known: readonly string[];
  /** Those that may not be left out. */
  readonly required: readonly string[];
}

/** One zod issue as Problems, in the words of staff. */
export function issueProblems(issue: Issue, fields: Fields, names: Names): readonly Problem[] {
  const place = fields.placeOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      problem(
        'front-unknown',
        { ...fields.placeOf([...issue.path, key]), seen: key },
        { suggestion: nearest(key, names.known) },
      ),
    );
  }
  const seen = valueAt(fields.values, issue.path);
  const within = issue.code === 'invalid_union' ? partIssues(issue, seen) : [];
  if (within.length > 0) return within.flatMap((one) => issueProblems(one, fields, names));
  if (seen === undefined) return [problem('front-missing', place, {})];
  if (typeof seen === 'string' && seen.trim() === '') {
    const mayBeUnstated = UNSTATABLE.includes(issue.path.at(-1));
    const required = names.required.some((name) => name === issue.path[0]);
    return [problem('front-empty', place, { mayBeUnstated, required })];
  }
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    return [
      problem('front-choice', place, { allowed, suggestion: nearest(String(seen), allowed) }),
    ];
  }
  const wanted = expectedOf(issue);
  const isDay = typeof seen === 'string' && DAYS.includes(wanted);
  const clock = isDay && wanted === 'moment' ? nearestMoment(seen) : null;
  const suggestion = clock ?? (isDay ? nearestDay(seen) : null);
  const expected = isDay && isNoDay(seen) ? 'real-day' : wanted;
  return [problem('front-value', place, { expected, suggestion })];
}
