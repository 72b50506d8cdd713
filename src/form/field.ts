import { z } from 'zod';

/** How a field is filled in. `group` is a field of named parts, `entries` a list of such groups. */
type FieldKind =
  | 'text'
  | 'count'
  | 'choice'
  | 'choices'
  | 'list'
  | 'flag'
  | 'day'
  | 'moment'
  | 'group'
  | 'entries';

/** A field of front matter as a form needs it: derived from the schema, so that a form cannot drift from what is checked. */
export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  /** May be "không nêu" where a survey was published elsewhere. */
  readonly unstatable: boolean;
  /** The words that `choice` and `choices` take. */
  readonly choices: readonly string[];
  /** Of the text, where the schema has one. */
  readonly pattern: string | null;
  /** The fewest items that a list must have. */
  readonly least: number;
  /** What stands for a field that is left out. */
  readonly fallback: unknown;
  /** Of `group` and `entries`. */
  readonly parts: readonly Field[];
}

type Node = z.core.JSONSchema.BaseSchema;

/**
 * The fields of a schema of front matter, in its order.
 *
 * @example
 * fieldsOf(SurveyFrontSchema).find(({ name }) => name === 'sampling')?.choices; // ['census', 'probability', …]
 */
export function fieldsOf(schema: z.ZodObject): readonly Field[] {
  return partsOf(z.toJSONSchema(schema, { io: 'input' }));
}

function partsOf({ properties = {}, required = [] }: Node): readonly Field[] {
  return Object.entries(properties).flatMap(([name, node]) =>
    typeof node === 'boolean' ? [] : [fieldOf(name, node, required.includes(name))],
  );
}

function fieldOf(name: string, node: Node, required: boolean): Field {
  const ways = (node.anyOf ?? [node])
    .filter((way) => typeof way !== 'boolean')
    .filter(({ type }) => type !== 'null');
  const stated = ways.filter((way) => way.const === undefined);
  const [first = node] = stated;
  const item = itemOf(first);
  const kind = stated.length > 1 ? 'moment' : kindOf(first);
  return {
    name,
    kind,
    required,
    unstatable: stated.length < ways.length,
    choices: kind === 'flag' ? [] : (first.enum ?? item?.enum ?? []).map(String),
    pattern: patternOf(stated),
    least: first.minItems ?? 0,
    fallback: node.default ?? null,
    parts: kind === 'group' ? partsOf(first) : kind === 'entries' && item ? partsOf(item) : [],
  };
}

/** Any of the patterns: a day, or a moment. */
function patternOf(ways: readonly Node[]): string | null {
  const patterns = ways.flatMap(({ pattern }) => pattern ?? []);
  const [only = null] = patterns;
  return patterns.length > 1 ? patterns.map((one) => `(?:${one})`).join('|') : only;
}

function itemOf({ items }: Node): Node | null {
  return items === undefined || typeof items === 'boolean' || Array.isArray(items) ? null : items;
}

function kindOf(node: Node): FieldKind {
  if (node.type === 'object') return 'group';
  if (node.type === 'array') {
    const item = itemOf(node);
    if (item?.type === 'object') return 'entries';
    return item?.enum === undefined ? 'list' : 'choices';
  }
  if (node.enum !== undefined) return node.enum.includes('true') ? 'flag' : 'choice';
  if (node.format === 'date') return 'day';
  return node.pattern?.includes('\\d') === true ? 'count' : 'text';
}
