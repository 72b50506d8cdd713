import type {
  BriefingChange,
  CellChange,
  FieldChange,
  SiteChange,
  SurveyChange,
  WordingChange,
} from '../../change/index.ts';
import { formatNumber, type Lang } from '../../format/index.ts';
import type { DiffWords, FormWords } from '../../words/index.ts';
import { figureLines } from './figure-lines.ts';

/** The words of a comparison, and the language of its numbers. */
export interface Speech {
  readonly words: DiffWords;
  readonly form: FormWords;
  readonly lang: Lang;
}

const SHOWN_CELLS = 40;
const LONGEST = 100;

/** A comparison in words and tables. */
export function changeLines(change: SiteChange, speech: Speech): readonly string[] {
  const { words } = speech;
  const lines = [
    ...change.surveys.flatMap((one) => [
      ...headLines(one, words.survey, words),
      ...[
        ...fieldLines(one.fields, speech),
        ...rowLines(one, speech),
        ...one.wording.flatMap((wording) => wordingLines(wording, words)),
        ...figureLines(one, words),
        ...tailLines(one, words),
      ].map(indent),
    ]),
    ...change.briefings.flatMap((one) => [
      ...headLines(one, words.briefing, words),
      ...[
        ...fieldLines(one.fields, speech),
        ...cellLines(one, words),
        ...tailLines(one, words),
      ].map(indent),
    ]),
  ];
  return lines.length === 0 ? [words.nothing] : lines;
}

function headLines(
  { id, title, fate }: SurveyChange | BriefingChange,
  kind: string,
  words: DiffWords,
): readonly string[] {
  return ['', `${kind} ${id} (${title}): ${words.fates[fate]}`];
}

function fieldLines(fields: readonly FieldChange[], { form, words }: Speech): readonly string[] {
  const labels: Readonly<Record<string, { readonly label: string }>> = form.fields;
  return fields.map(({ field, before, after }) => {
    const [from, to] = [before, after].map((value) => cut(value ?? words.none));
    return `${labels[field]?.label ?? field} (${field}): ${from ?? ''} → ${to ?? ''}`;
  });
}

function rowLines({ rows, fate }: SurveyChange, { words, lang }: Speech): readonly string[] {
  const { before, after } = rows;
  if (fate !== 'kept' || before === null || after === null || before === after) return [];
  const [from, to] = [formatNumber(before, lang), formatNumber(after, lang)];
  return [words.rows(from, to, after < before ? formatNumber(before - after, lang) : null)];
}

function wordingLines(
  { question, series, wave, before, after }: WordingChange,
  words: DiffWords,
): readonly string[] {
  const title =
    series === null ? words.wording(question) : words.seriesWording(question, series, wave);
  return [`${title}:`, `  − ${before}`, `  + ${after}`];
}

function cellLines({ fate, cells }: BriefingChange, words: DiffWords): readonly string[] {
  if (fate !== 'kept' || cells.length === 0) return [];
  const shown = cells.slice(0, SHOWN_CELLS).map((cell) => `  ${cellLine(cell, words)}`);
  const rest = cells.length - shown.length;
  return [
    `${words.cells(cells.length)}:`,
    ...shown,
    ...(rest > 0 ? [`  ${words.more(rest)}`] : []),
  ];
}

function cellLine({ file, row, column, before, after }: CellChange, words: DiffWords): string {
  if (column !== null)
    return `${file}, ${cut(row)}, ${column}: ${before ?? words.none} → ${after ?? words.none}`;
  const what = before === null ? words.rowAdded : words.rowGone;
  return `${file} ${what}: ${cut(before ?? after ?? '')}`;
}

function tailLines(
  { passages, newCorrections, fate }: SurveyChange | BriefingChange,
  words: DiffWords,
): readonly string[] {
  const headings = passages.map((heading) => heading ?? words.opening);
  return [
    ...(headings.length === 0 ? [] : [words.passages(headings)]),
    ...(newCorrections.length === 0 || fate === 'added'
      ? []
      : [words.corrections(newCorrections.length)]),
  ];
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function indent(line: string): string {
  return `  ${line}`;
}
