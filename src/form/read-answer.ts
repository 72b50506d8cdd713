import { fold } from '../format/index.ts';
import type { Field } from './field.ts';
import type { Value } from './front-text.ts';

/**
 * What a person typed into a field, as the schema wants it: Vietnamese dates turned about, lists split at commas, a choice
 * told by its name in the language of whoever fills it in. What is not understood stays as typed, for the check to tell of.
 *
 * @param names of the choices, by their word: `census` → `toàn bộ`
 * @example
 * readAnswer(fieldwork, '5/10/2026 – 23/10/2026', {}); // { start: '2026-10-05', end: '2026-10-23' }
 */
export function readAnswer(
  field: Field,
  typed: string,
  names: Readonly<Record<string, string>>,
): Value {
  const text = typed.trim().normalize('NFC');
  const word = (part: string): string =>
    field.choices.find((choice) => [choice, names[choice]].some((name) => same(name, part))) ??
    part;
  switch (field.kind) {
    case 'choices':
      return partsOf(text).map(word);
    case 'list':
      return text === '[]' ? [] : partsOf(text);
    case 'choice':
      return word(text);
    case 'flag':
      return ['true', 'false'].find((flag) => same(flag, text) || same(names[flag], text)) ?? text;
    case 'group':
      return readPeriod(text);
    case 'moment':
      return readMoment(text);
    case 'day':
      return toIso(text);
    case 'count':
      return /^\d{1,3}(?:\.\d{3})+$/u.test(text) ? text.replaceAll('.', '') : text;
    default:
      return text;
  }
}

function same(name: string | undefined, typed: string): boolean {
  return name !== undefined && fold(name) === fold(typed);
}

function partsOf(text: string): readonly string[] {
  return text
    .split(/[,;]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const DATE = /\d{4}-\d{2}(?:-\d{2})?|\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}\/\d{4}|\b\d{4}\b/gu;

/** Two dates with anything between them, or one date for both. */
function readPeriod(text: string): Value {
  const found = text.match(DATE) ?? [];
  const rest = text.replaceAll(DATE, '').replace(/từ|đến|tới/giu, '');
  const [start, end = start] = found;
  if (start === undefined || end === undefined || found.length > 2 || /[\p{L}\d]/u.test(rest))
    return { start: text, end: text };
  return { start: toIso(start), end: toIso(end) };
}

function readMoment(text: string): string {
  const [, day, hour, minute = '00'] =
    /^(\S+?)(?:\s+(?:lúc\s+)?(\d{1,2})[:hg](\d{2})?)?$/u.exec(text) ?? [];
  if (day === undefined) return text;
  return hour === undefined
    ? toIso(day)
    : `${toIso(day)}T${hour.padStart(2, '0')}:${minute}:00+07:00`;
}

/** `5/10/2026` → `2026-10-05`; `10/2026` → `2026-10`; anything else as it is. */
function toIso(date: string): string {
  const [, day, month, year] = /^(?:(\d{1,2})\/)?(\d{1,2})\/(\d{4})$/u.exec(date) ?? [];
  if (month === undefined || year === undefined) return date;
  return [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
}
