import { parseFields } from '../../front/index.ts';
import {
  type Field,
  findPlace,
  findTopic,
  type Match,
  readAnswer,
  type Value,
  type Values,
} from '../../form/index.ts';
import { partGaps } from '../../library/index.ts';
import { nearest, type Place, problem, type Problem } from '../../problem/index.ts';
import { kebab, SCHEMAS, type Desk } from './desk.ts';

/** An answer as it will be written, what is wrong with it, and what was likely meant. */
interface Understood {
  readonly value: Value;
  readonly problems: readonly Problem[];
  /** Typed in place of the answer, this would be right. */
  readonly instead: string | null;
}

/** Reads what was typed into a field: places and topics are looked up, the rest is checked by the schema. */
export function understand(field: Field, typed: string, values: Values, desk: Desk): Understood {
  const read = readAnswer(field, typed, desk.form.choices);
  if (field.name === 'localities') return lookUp(read, field, placeFinder(values, desk));
  if (field.name === 'topics') return lookUp(read, field, topicFinder(desk));
  if (field.name === 'documents') return lookUp(read, field, documentFinder(desk));
  return {
    value: read,
    problems: fieldProblems(field, { [field.name]: read }, desk),
    instead: null,
  };
}

/** What the schema says of one field; what is missing elsewhere is no matter here. */
function fieldProblems({ name }: Field, values: Values, { kind }: Desk): readonly Problem[] {
  const placeOf = (path: readonly PropertyKey[]): Place => {
    const seen = path.reduce<unknown>(partOf, values);
    const place = { file: optionOf(name), field: path.join('.') };
    return typeof seen === 'string' ? { ...place, seen } : place;
  };
  const found = parseFields({ value: { values, placeOf }, problems: [] }, SCHEMAS[kind]).problems;
  const own = found.filter(({ field }) => field === name || field?.startsWith(`${name}.`) === true);
  return partGaps(own, true).problems.map((one) => ({ ...one, field: undefined }));
}

function optionOf(name: string): string {
  return `--${kebab(name)}`;
}

function partOf(value: unknown, part: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined;
}

interface Finder {
  readonly find: (typed: string) => Match;
  readonly tell: (place: Place, match: Match) => Problem;
}

function placeFinder({ period, fieldwork }: Values, { registers, today }: Desk): Finder {
  const dated = period ?? fieldwork;
  const end = typeof dated === 'object' && 'end' in dated ? dated.end : undefined;
  const day = end ?? today;
  return {
    find: (typed) => findPlace(typed, registers.localities, day),
    tell: (place, match) => {
      const meant = match.id === null ? match.suggestion : null;
      const suggestion = meant === null ? null : `${meant.name} (${meant.id})`;
      return problem('place-unknown', place, { day, suggestion, before: meant?.before ?? null });
    },
  };
}

function topicFinder({ registers: { topics } }: Desk): Finder {
  return {
    find: (typed) => findTopic(typed, topics),
    tell: (place, match) =>
      problem('topic-unknown', place, {
        suggestion: match.id === null ? (match.suggestion?.id ?? null) : null,
      }),
  };
}

function documentFinder({ registers: { documents } }: Desk): Finder {
  const numbers = documents.map(({ number }) => number);
  return {
    find: (typed) => {
      if (numbers.includes(typed)) return { id: typed };
      const id = nearest(typed, numbers);
      return { id: null, suggestion: id === null ? null : { id, name: id, before: null } };
    },
    tell: (place, match) =>
      problem('document-unknown', place, {
        suggestion: match.id === null ? (match.suggestion?.id ?? null) : null,
      }),
  };
}

function lookUp(read: Value, { name }: Field, { find, tell }: Finder): Understood {
  const typed = Array.isArray(read) ? read.map(String) : [];
  const found = typed.map((one) => ({ one, match: find(one) }));
  const wrong = found.filter(({ match }) => match.id === null);
  const best = found.map(({ match }) => match.id ?? match.suggestion?.id ?? null);
  return {
    value: [...new Set(found.map(({ one, match }) => match.id ?? one))],
    problems: wrong.map(({ one, match }) => tell({ file: optionOf(name), seen: one }, match)),
    instead: wrong.length === 0 || best.includes(null) ? null : best.join(', '),
  };
}
