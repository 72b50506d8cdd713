import { nearest } from '../../problem/index.ts';
import type { QuestionType } from '../model/index.ts';

/** What a row of questions.csv is, by its XLSForm type. */
export type RowType =
  | {
      readonly kind: 'select';
      readonly type: QuestionType;
      readonly list: string;
      readonly other: boolean;
    }
  | { readonly kind: 'plain'; readonly type: QuestionType }
  /** Computed by the form: may carry a role, is never tabulated. */
  | { readonly kind: 'computed' }
  | { readonly kind: 'begin' | 'end' | 'repeat' | 'note' | 'personal' | 'unsupported' | 'listless' }
  | { readonly kind: 'unknown'; readonly suggestion: string | null };

const PLAIN = new Map<string, QuestionType>([
  ['integer', 'integer'],
  ['int', 'integer'],
  ['decimal', 'decimal'],
  ['range', 'range'],
  ['text', 'text'],
  ['string', 'text'],
  ['date', 'date'],
]);

const COMPUTED = ['calculate', 'hidden', 'time', 'datetime', 'comments'];
const NOTE = [
  'note',
  'start',
  'end',
  'today',
  'acknowledge',
  'trigger',
  'csv-external',
  'xml-external',
];
const BEGIN = ['begin_group', 'begin group'];
const END = ['end_group', 'end group', 'end_repeat', 'end repeat'];
const REPEAT = ['begin_repeat', 'begin repeat'];
const UNSUPPORTED = [
  'rank',
  'select_one_from_file',
  'select_multiple_from_file',
  'select_one_external',
];
/** Types that collect a person's data, or their device's. */
const PERSONAL = [
  ...['geopoint', 'geotrace', 'geoshape', 'start-geopoint', 'background-geopoint', 'osm'],
  ...[
    'image',
    'photo',
    'audio',
    'background-audio',
    'video',
    'file',
    'barcode',
    'audit',
    'text audit',
  ],
  ...['phonenumber', 'phone number', 'username', 'email', 'deviceid', 'device id', 'simserial'],
  ...['subscriberid', 'imei', 'caseid'],
];

const KINDS = new Map<string, 'computed' | 'note' | 'begin' | 'end' | 'repeat' | 'personal'>([
  ...COMPUTED.map((name) => [name, 'computed'] as const),
  ...NOTE.map((name) => [name, 'note'] as const),
  ...BEGIN.map((name) => [name, 'begin'] as const),
  ...END.map((name) => [name, 'end'] as const),
  ...REPEAT.map((name) => [name, 'repeat'] as const),
  ...PERSONAL.map((name) => [name, 'personal'] as const),
]);

const SELECT = /^(select[_ ]one|select1|select[_ ]multiple)(?:\s+(\S.*?))?(\s+or[_ ]other)?$/i;
const NAMES = ['select_one', 'select_multiple', ...PLAIN.keys(), ...KINDS.keys()];

/**
 * Reads a cell of the column `type`.
 *
 * @example
 * readType('select_one hai_long'); // { kind: 'select', type: 'select_one', list: 'hai_long', other: false }
 */
export function readType(cell: string): RowType {
  const word = cell.toLowerCase().replaceAll(/\s+/g, ' ');
  const plain = PLAIN.get(word);
  if (plain !== undefined) return { kind: 'plain', type: plain };
  const kind = KINDS.get(word);
  if (kind !== undefined) return { kind };
  const [, verb, list, other] = SELECT.exec(cell.trim()) ?? [];
  if (verb !== undefined) {
    if (list === undefined) return { kind: 'listless' };
    const type = /multiple/i.test(verb) ? 'select_multiple' : 'select_one';
    return { kind: 'select', type, list, other: other !== undefined };
  }
  return readOddType(cell);
}

function readOddType(cell: string): RowType {
  const [first = '', ...rest] = cell.trim().split(/\s+/);
  if (UNSUPPORTED.includes(first.toLowerCase())) return { kind: 'unsupported' };
  const verb = nearest(first.toLowerCase(), NAMES);
  if (verb?.startsWith('select')) return { kind: 'unknown', suggestion: [verb, ...rest].join(' ') };
  return { kind: 'unknown', suggestion: nearest(cell.toLowerCase(), NAMES) ?? verb };
}
