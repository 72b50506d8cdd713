import { type Field, wordsOf } from '../form/index.ts';
import type { EditorWords, FormWords } from '../words/index.ts';

/** A field of the editor's form, as its configuration has it; the keys are those of the editor. */
export interface EditorField {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly required?: boolean;
  readonly hint?: string;
  readonly default?: unknown;
  readonly pattern?: readonly [string, string];
  readonly options?: readonly Option[];
  readonly fields?: readonly EditorField[];
  readonly [key: string]: unknown;
}

/** A word that a field may hold, by the name that people know it by. */
export interface Option {
  readonly label: string;
  readonly value: string;
}

/** The words, and the entries of registers by the field that names them. */
export interface FieldContext {
  readonly form: FormWords;
  readonly words: EditorWords;
  readonly registers: Readonly<Record<string, readonly Option[]>>;
}

/** What a source prints no figure or date of is written so. */
export const UNSTATED = 'không nêu';

/** The choice that stands for an empty list where being empty says something: the whole country. */
export const NONE = 'none';

/** Whether an empty list of a field is an answer, and not a gap. */
export function mayBeNone({ kind, required, least }: Field): boolean {
  return kind === 'list' && required && least === 0;
}

/** What a draft cannot be saved without. Everything else may be filled in later: the check tells of it. */
const ALWAYS: readonly string[] = ['title', 'status'];

/** A field of a schema of front matter as the editor asks for it. */
export function editorField(field: Field, context: FieldContext): EditorField {
  const { label, hint } = wordsOf(field, context.form);
  const own = context.words.hints[field.name] ?? hint;
  const always = ALWAYS.includes(field.name);
  const common = {
    name: field.name,
    label,
    required: always,
    hint: field.required && !always ? context.words.required(own) : own,
  };
  return { ...common, ...widgetOf(field, context) };
}

interface Widget {
  readonly widget: string;
  readonly [key: string]: unknown;
}

function widgetOf(field: Field, context: FieldContext): Widget {
  const { name, kind, fallback } = field;
  const known = context.registers[name];
  switch (kind) {
    case 'choice':
      return {
        widget: 'select',
        options: optionsOf(field, context),
        ...(name === 'status' ? { default: 'draft' } : {}),
        ...(typeof fallback === 'string' ? { default: fallback, required: true } : {}),
      };
    case 'choices':
      return { widget: 'select', multiple: true, options: optionsOf(field, context) };
    case 'list':
      return known === undefined || known.length === 0
        ? { widget: 'list' }
        : { widget: 'select', multiple: true, options: withNone(field, known, context) };
    case 'flag':
      return { widget: 'select', options: flagOptions(context), default: 'false' };
    case 'group':
      return { widget: 'object', fields: partsOf(field, context) };
    case 'entries':
      return { widget: 'list', fields: partsOf(field, context), collapsed: true };
    default:
      return known === undefined || known.length === 0
        ? textWidget(field, context)
        : { widget: 'select', options: known };
  }
}

function textWidget({ name, kind, pattern, unstatable }: Field, { words }: FieldContext): Widget {
  const sort = kind === 'text' && name !== 'title' ? 'text' : 'string';
  if (pattern === null || kind === 'text') return { widget: sort };
  const allowed = unstatable ? `^(?:${UNSTATED}|${inner(pattern)})$` : pattern;
  const message = kind === 'count' ? words.count : kind === 'day' ? words.day : words.moment;
  return { widget: sort, pattern: [allowed, message] };
}

function inner(pattern: string): string {
  return pattern.replace(/^\^|\$$/gu, '');
}

function optionsOf({ choices }: Field, { form }: FieldContext): readonly Option[] {
  return choices.map((value) => ({ label: form.choices[value] ?? value, value }));
}

function withNone(
  field: Field,
  known: readonly Option[],
  { words }: FieldContext,
): readonly Option[] {
  return mayBeNone(field) ? [{ label: words.none, value: NONE }, ...known] : known;
}

function flagOptions({ form }: FieldContext): readonly Option[] {
  return ['false', 'true'].map((value) => ({ label: form.choices[value] ?? value, value }));
}

/** The fields inside a field; they have a name, and no words of their own besides. */
function partsOf(field: Field, context: FieldContext): readonly EditorField[] {
  const names: Readonly<Record<string, string>> = context.form.parts;
  return field.parts.map((part) => ({
    name: part.name,
    label: names[part.name] ?? part.name,
    required: field.kind === 'entries' && part.required,
    ...textWidget(part, context),
  }));
}
