import type { HeaderedTable } from './headered-table.ts';
import { refuseColumns } from './headered-table.ts';

/** Columns that we read. */
const READ = [
  ...['type', 'name', 'label', 'hint', 'relevant', 'relevance', 'disabled'],
  ...['role', 'scale', 'series', 'base', 'wording', 'source_id', 'complete', 'bins'],
  ...['measure', 'unit', 'range'],
  'parameters',
];

/** Columns of XLSForm and its dialects that say nothing about the results. */
const FORM = [
  ...['required', 'required_message', 'constraint', 'constraint_message', 'appearance', 'default'],
  ...['calculation', 'repeat_count', 'choice_filter', 'readonly', 'read_only'],
  ...['guidance_hint', 'trigger', 'image', 'audio', 'video', 'big-image', 'autoplay', 'accuracy'],
  ...[
    'save_to',
    'query',
    'intent',
    'hxl',
    'note',
    'notes',
    'tags',
    'publishable',
    'minimum_seconds',
  ],
  ...['response_note', 'select_from_list_name', '_or_other', 'file', 'skip_logic', 'media'],
];

const FORM_PREFIX =
  /^(label|hint|guidance_hint|guidance hint|media|image|audio|video|big-image|constraint_message|constraint message|required_message|required message|bind|instance|body|control|hxl):/;

/** Reports the columns of questions.csv that neither XLSForm nor we know. */
export function checkQuestionColumns(source: HeaderedTable): void {
  const known = new Set([...READ, ...FORM]);
  const isKnown = (column: string): boolean =>
    known.has(column) || FORM_PREFIX.test(column) || /^[$_]|^kobo--/.test(column);
  refuseColumns(source, isKnown, [...READ, ...FORM]);
}
