import { z } from 'zod';
import { type Outcome, problem, type Problem } from '../problem/index.ts';
import { issueProblems, type Names } from './issues.ts';
import { splitFront } from './split.ts';
import { readYaml, type Fields } from './yaml.ts';

/** Parsed fields, with the places of all of them for the rules that come after. */
export interface Front<T> {
  readonly data: T;
  readonly placeOf: Fields['placeOf'];
}

/** Parses YAML fields by a schema; every issue becomes a Problem with its line. `fields` without issues give the value. */
export function parseFields<S extends z.ZodObject>(
  fields: Outcome<Fields>,
  schema: S,
): Outcome<Front<z.output<S>>> {
  if (fields.value === null) return { value: null, problems: fields.problems };
  const { values, placeOf } = fields.value;
  const read = fields.value;
  const parsed = schema.safeParse(values);
  const before = [...fields.problems, ...repeatedProblems(fields.value)];
  if (parsed.success) return { value: { data: parsed.data, placeOf }, problems: before };
  const names = namesOf(schema);
  const found = parsed.error.issues.flatMap((issue) => issueProblems(issue, read, names));
  const problems = found.filter((one, at) => at === found.findIndex((other) => isSame(one, other)));
  return { value: null, problems: [...before, ...problems] };
}

function namesOf({ shape }: z.ZodObject): Names {
  const fields = Object.entries(shape);
  const required = fields.filter(([, field]) => !z.safeParse(field, undefined).success);
  return { known: fields.map(([name]) => name), required: required.map(([name]) => name) };
}

/** An empty list breaks two rules of the schema, and is one mistake. */
function isSame(one: Problem, other: Problem): boolean {
  return one.code === other.code && one.field === other.field && one.seen === other.seen;
}

/** Items that stand twice in one list: a topic, a code, a document. */
function repeatedProblems({ values, placeOf }: Fields): readonly Problem[] {
  return Object.entries(values).flatMap(([field, list]) => {
    if (!Array.isArray(list)) return [];
    const items: readonly unknown[] = list;
    return items.flatMap((item, at) =>
      typeof item === 'string' && item !== '' && items.indexOf(item) < at
        ? [problem('front-repeated', { ...placeOf([field, at]), seen: item }, {})]
        : [],
    );
  });
}

/**
 * Parses the front matter of an MDX file.
 *
 * @example
 * parseFront(source, 'content/surveys/dat-dai-2026.mdx', SurveyFrontSchema);
 */
export function parseFront<S extends z.ZodObject>(
  source: string,
  file: string,
  schema: S,
): Outcome<Front<z.output<S>>> {
  return parseFields(readFront(source, file), schema);
}

/** The raw fields of an MDX file's front matter. */
export function readFront(source: string, file: string): Outcome<Fields> {
  const block = splitFront(source, file);
  if (block.value === null) return { value: null, problems: block.problems };
  return readYaml(block.value.yaml, file, block.value.firstLine);
}
