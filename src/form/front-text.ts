import type { FieldWords, FormWords } from '../words/index.ts';
import type { Field } from './field.ts';

/** What is known of a field: a text, a list, or the parts of a group. */
export type Value = string | readonly string[] | Readonly<Record<string, string>>;

export type Values = Readonly<Record<string, Value | undefined>>;

/** Fields that are written out though the schema has a default for them: a reader of the file should see what holds. */
const SHOWN: readonly string[] = ['audience', 'synthetic'];

/**
 * Commented front matter: every required field, empty where nothing is known of it, then the optional ones, commented out
 * with an example where nothing is known.
 *
 * @example
 * frontText(fieldsOf(BriefingFrontSchema), { kind: 'weekly' }, words('vi').form); // '---\n# …\nkind: weekly\n…---\n'
 */
export function frontText(fields: readonly Field[], values: Values, words: FormWords): string {
  const isShown = ({ name, required }: Field): boolean =>
    required || SHOWN.includes(name) || values[name] !== undefined;
  const lines = [
    ...words.top.map(comment),
    ...fields.filter(isShown).flatMap((field) => shownLines(field, values, words)),
    '',
    comment(words.optional),
    ...fields.filter((field) => !isShown(field)).flatMap((field) => optionalLines(field, words)),
  ];
  return `---\n${lines.join('\n')}\n---\n`;
}

function shownLines(field: Field, values: Values, words: FormWords): readonly string[] {
  const own = wordsOf(field, words);
  const value = values[field.name] ?? fallbackOf(field);
  if (value !== undefined)
    return ['', comment(hintOf(field, own, words)), `${field.name}: ${written(field, value)}`];
  const hint = `${hintOf(field, own, words)} ${words.example(own.example)}`;
  const parts = field.kind === 'group' ? field.parts.map(({ name }) => `  ${name}:`) : [];
  return ['', comment(hint), `${field.name}:`, ...parts];
}

function optionalLines(field: Field, words: FormWords): readonly string[] {
  const own = wordsOf(field, words);
  return ['', comment(hintOf(field, own, words)), comment(`${field.name}: ${own.example}`)];
}

function fallbackOf({ fallback, kind }: Field): string | undefined {
  if (typeof fallback === 'string') return fallback;
  return kind === 'flag' ? 'false' : undefined;
}

/** The words of a field of a schema. Throws for a field without words: the types of the words keep that from happening. */
export function wordsOf({ name }: Field, { fields }: FormWords): FieldWords {
  const all: Readonly<Record<string, FieldWords>> = fields;
  const own = all[name];
  if (own === undefined) throw new Error(`field without words: ${name}`);
  return own;
}

function hintOf(field: Field, { label, hint }: FieldWords, words: FormWords): string {
  const named = field.choices.map((word) => `${word} (${words.choices[word] ?? word})`);
  if (named.length === 0) return `${label}. ${hint}`;
  const choose = field.kind === 'choices' ? words.severalOf(named) : words.oneOf(named);
  return `${label}. ${hint} ${choose}`;
}

function comment(text: string): string {
  return `# ${text}`;
}

/** A value as YAML. JSON's way of quoting a text is YAML's too. */
function written({ kind }: Field, value: Value): string {
  if (typeof value === 'string') return kind === 'text' ? JSON.stringify(value) : plain(value);
  if (isList(value)) return `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
  const parts = Object.entries(value).map(([name, part]) => `${name}: ${plain(part)}`);
  return parts.length === 0 ? '' : `{ ${parts.join(', ')} }`;
}

function isList(value: Value): value is readonly string[] {
  return Array.isArray(value);
}

/** A date, a count or a word as it is; whatever else was typed in its place in quotes, for the check to tell of. */
function plain(text: string): string {
  return /^[\p{L}\d][\p{L}\d:+\-]*$/u.test(text) ? text : JSON.stringify(text);
}
