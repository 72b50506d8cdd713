import type { z } from 'zod';
import { nearest } from '../problem/nearest.ts';
import type { Expected } from '../problem/params/front.ts';
import { problem, type Problem } from '../problem/problem.ts';
import type { Fields } from './yaml.ts';

type Issue = z.core.$ZodIssue;

const BY_FIELD: Readonly<Record<string, Expected>> = {
  fieldwork: 'period',
  period: 'period',
  start: 'day',
  end: 'day',
  localitiesOn: 'partial-day',
  publishAt: 'moment',
  date: 'day',
  issued: 'count',
  returned: 'count',
  valid: 'count',
  wave: 'number',
  number: 'number',
  url: 'url',
  synthetic: 'flag',
};

const BY_TYPE: Readonly<Record<string, Expected>> = {
  array: 'list',
  object: 'fields',
  string: 'text',
};

function expectedOf(issue: Issue): Expected {
  const field = issue.path.findLast((part) => typeof part === 'string');
  if (issue.code === 'invalid_type') return BY_TYPE[issue.expected] ?? 'text';
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

/**
 * One zod issue as Problems, in the words of staff.
 *
 * @param known the field names of the schema, for "did you mean"
 */
export function issueProblems(
  issue: Issue,
  fields: Fields,
  known: readonly string[],
): readonly Problem[] {
  const place = fields.placeOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      problem(
        'front-unknown',
        { ...fields.placeOf([...issue.path, key]), seen: key },
        { suggestion: nearest(key, known) },
      ),
    );
  }
  const seen = valueAt(fields.values, issue.path);
  if (seen === undefined) return [problem('front-missing', place, {})];
  if (seen === '') return [problem('front-empty', place, {})];
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    return [
      problem('front-choice', place, { allowed, suggestion: nearest(String(seen), allowed) }),
    ];
  }
  return [problem('front-value', place, { expected: expectedOf(issue) })];
}
