import type { Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { baseOf } from '../../src/chart/index.ts';
import { formatPartialDate } from '../../src/format/date.ts';
import { readFigure, readingOf } from '../../src/reading/index.ts';
import type { Site, SurveyReport } from '../../src/report.ts';
import type { Question } from '../../src/survey/model/question.ts';
import { table as words } from '../../src/words/vi/figure/table.ts';
import { byClass, byTag, seenText } from './figures.ts';
import { keyOf, type Told } from './told.ts';

/** What the tables of trends tell of one survey: a row links to the question that it reads, a column of answers bears its day. */
export function toldInTrends(
  main: Element,
  report: SurveyReport,
  { registers }: Site,
  outlet: string,
): readonly Told[] {
  return byClass('figure--trend', main).flatMap((trend) => {
    const tables = byTag('table', trend).map((table) => byTag('tr', table));
    return tables.flatMap((rows): Told[] =>
      [
        ...rows.flatMap((row) => inRow(row, rows, report, registers.series)),
        ...inColumn(rows, questionIn(trend, report), report),
      ].map((one) => ({ ...one, outlet })),
    );
  });
}

type Bare = Omit<Told, 'outlet'>;

/** The question of the survey that something links to. */
function questionIn(element: Element, report: SurveyReport): Question | undefined {
  const hrefs = byTag('a', element).map((link) => link.attribs['href'] ?? '');
  const [, name] = /#(.+)$/u.exec(hrefs.find((one) => one.includes(`/${report.id}/#`)) ?? '') ?? [];
  return report.questions.find((one) => one.name === name);
}

function inRow(
  row: Element,
  rows: readonly Element[],
  report: SurveyReport,
  series: Site['registers']['series'],
): readonly Bare[] {
  const [heads = []] = rows.map(cellsOf);
  const at = heads.findIndex((head) => head === words.share || head === words.value);
  const question = questionIn(row, report);
  if (question === undefined) return [];
  const own = report.results.filter((one) => one.question === question.name);
  const choice = series.find(({ id }) => id === question.series)?.choice ?? null;
  const reading = readingOf(choice === null ? { statistic: 'mean' } : { choice });
  const result = readFigure(question, own, reading, baseOf(question, own));
  if (result === undefined) throw new Error(`a trend reads nothing of ${report.id}`);
  const [value = '', base = ''] = cellsOf(row).slice(at);
  const key = keyOf(result);
  return [
    { key, field: 'value', text: value },
    { key, field: 'baseN', text: base },
  ];
}

function inColumn(
  rows: readonly Element[],
  question: Question | undefined,
  { front, results }: SurveyReport,
): readonly Bare[] {
  const [heads = [], ...lines] = rows.map(cellsOf);
  const at = heads.indexOf(formatPartialDate(front.fieldwork?.end ?? '2000', 'vi'));
  if (question === undefined || heads[0] !== words.choice || at < 0) return [];
  const own = results.filter((one) => one.question === question.name && one.by === null);
  const base = baseOf(question, own);
  return lines.map((line): Bare => {
    const choice = question.choices.find(({ label }) => label === line[0])?.name;
    const result = own.find(
      (one) => one.statistic === 'share' && one.base === base && one.choice === choice,
    );
    if (result === undefined) throw new Error(`unknown answer: ${line[0] ?? ''}`);
    return { key: keyOf(result), field: 'value', text: line[at] ?? '' };
  });
}

const cellsOf = (row: Element): readonly string[] =>
  DomUtils.findAll(({ name }) => name === 'td' || name === 'th', row.children).map(seenText);
