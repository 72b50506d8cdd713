import type { z } from 'zod';
import { briefingBody, fieldsOf, surveyBody } from '../form/index.ts';
import type { EditorWords, FormWords } from '../words/index.ts';
import {
  editorField,
  mayBeNone,
  UNSTATED,
  type EditorField,
  type FieldContext,
  type Option,
} from './field.ts';

/** Where the editor keeps what is written: a repository at a git host. */
export interface EditorBackend {
  readonly name: 'github' | 'gitlab' | 'gitea';
  readonly repo: string;
  readonly branch?: string;
  readonly base_url?: string;
  readonly api_root?: string;
  readonly app_id?: string;
  readonly auth_type?: string;
  readonly auth_methods?: readonly string[];
}

/** On this machine the editor works with the folder that is chosen; nobody signs in anywhere. */
export const LOCAL: EditorBackend = { name: 'gitea', repo: 'local/dlxh', auth_methods: ['token'] };

/** The schemas of the three kinds of page. */
interface EditorSchemas {
  readonly surveys: z.ZodObject;
  readonly briefings: z.ZodObject;
  readonly pages: z.ZodObject;
}

/** What a configuration is made of. */
interface EditorContent {
  readonly title: string;
  readonly schemas: EditorSchemas;
  readonly backend: EditorBackend;
  readonly form: FormWords;
  readonly words: EditorWords;
  readonly registers: Readonly<Record<string, readonly Option[]>>;
}

/** Our own way of reading and writing a page, so that codes and dates stay as they are spelt. */
export const FORMAT = 'dlxh-frontmatter';

/** Ids are addresses: lower case, digits, single hyphens. */
const ID = '^[a-z0-9]+(?:-[a-z0-9]+)*$';

/**
 * The configuration of the editor: its forms are made of the schemas that check what is written, so that they cannot drift.
 *
 * @returns JSON as the editor's own schema describes it
 * @example
 * editorConfig(content).collections.map(({ name }) => name); // ['surveys', 'briefings', 'pages']
 */
export function editorConfig(content: EditorContent) {
  const { title, backend, words } = content;
  return {
    backend,
    app_title: `${title}: ${words.title}`,
    // Pages take no pictures; the editor wants a folder all the same.
    media_folder: 'content',
    show_preview_links: false,
    editor: { preview: false },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 100 },
    output: { omit_empty_optional_fields: true, yaml: { quote: 'double' } },
    collections: collectionsOf(content),
  };
}

/**
 * The collections. A field cannot be a word here and a group of dates there, so surveys whose source states no dates are a
 * collection of their own. Standing pages are only edited: which there are is the site's own affair.
 */
function collectionsOf(content: EditorContent) {
  const { schemas, form, words } = content;
  const surveys = { ...reports(words), folder: 'content/surveys' };
  const body = bodyField(surveyBody([], 'data/surveys', form), words);
  const fields = [...fieldsIn(schemas.surveys, content), body];
  const briefingFields = fieldsIn(schemas.briefings, content);
  return [
    {
      ...surveys,
      name: 'surveys',
      label: words.surveys,
      filter: { field: 'fieldwork', pattern: `^(?!${UNSTATED})` },
      create: true,
      fields,
    },
    {
      ...surveys,
      name: 'surveys-unstated',
      label: words.unstated,
      filter: { field: 'fieldwork', value: UNSTATED },
      create: false,
      fields: fields.map((field) => (field.name === 'fieldwork' ? unstatedField(field) : field)),
    },
    {
      name: 'briefings',
      label: words.briefings,
      folder: 'content/briefings',
      ...reports(words),
      fields: [...briefingFields, bodyField(briefingBody(form, false), words)],
    },
    pagesIn(content),
  ];
}

function pagesIn(content: EditorContent) {
  const { schemas, words } = content;
  const fields = fieldsIn(schemas.pages, content).map((field) => ({ ...field, hint: '' }));
  return {
    ...FILES,
    name: 'pages',
    label: words.pages,
    folder: 'content/pages',
    create: false,
    fields: [...fields, { ...bodyField('', words), hint: words.pageHint }],
  };
}

const FILES = { extension: 'mdx', format: FORMAT, delete: false } as const;

/** Lists whose being empty says something: no place at all means the whole country, said on purpose. */
export function listsOfNone({ surveys, briefings }: EditorSchemas): readonly string[] {
  const fields = [surveys, briefings].flatMap((schema) => fieldsOf(schema));
  return [...new Set(fields.filter(mayBeNone).map(({ name }) => name))];
}

/** A field that says that nothing is stated, and is left so. */
function unstatedField({ name, label }: EditorField): EditorField {
  return { name, label, widget: 'string', readonly: true, default: UNSTATED };
}

/** Reports are made and edited here, and never deleted: a report that must go is withdrawn. */
function reports(words: EditorWords) {
  return {
    ...FILES,
    create: true,
    slug: { template: '{{title}}', editable: ['create'], hint: words.id, pattern: [ID, words.id] },
    sortable_fields: ['title', 'publishAt'],
    view_groups: [{ label: words.byStatus, field: 'status' }],
  };
}

function fieldsIn(
  schema: z.ZodObject,
  { form, words, registers }: EditorContent,
): readonly EditorField[] {
  const context: FieldContext = { form, words, registers };
  return fieldsOf(schema).map((field) => editorField(field, context));
}

function bodyField(text: string, words: EditorWords): EditorField {
  return {
    name: 'body',
    label: words.body,
    widget: 'text',
    hint: words.bodyHint,
    default: text.trim(),
  };
}
