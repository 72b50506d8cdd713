import type { Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { baseOf } from '../../src/chart/cells.ts';
import { readFigure, readingOf } from '../../src/prose/reading.ts';
import type { Site, SurveyReport } from '../../src/report.ts';
import { figure as words } from '../../src/words/vi/figure.ts';
import { byClass, byTag, seenText } from './figures.ts';
import { keyOf, type Told } from './told.ts';

/** What the tables of trends tell of one survey: a row links to the question that it reads. */
export function toldInTrends(
  main: Element,
  report: SurveyReport,
  { registers }: Site,
  outlet: string,
): readonly Told[] {
  const rows = byClass('figure--trend', main).flatMap((trend) => byTag('tr', trend));
  const [heads = []] = rows.map(cellsOf);
  const at = heads.findIndex((head) => head === words.share || head === words.value);
  return rows.flatMap((row): Told[] => {
    const hrefs = byTag('a', row).map((link) => link.attribs['href'] ?? '');
    const [, name] =
      /#(.+)$/u.exec(hrefs.find((one) => one.includes(`/${report.id}/#`)) ?? '') ?? [];
    const question = report.questions.find((one) => one.name === name);
    if (question === undefined) return [];
    const own = report.results.filter((one) => one.question === name);
    const choice = registers.series.find(({ id }) => id === question.series)?.choice ?? null;
    const reading = readingOf(choice === null ? { statistic: 'mean' } : { choice });
    const result = readFigure(question, own, reading, baseOf(question, own));
    if (result === undefined) throw new Error(`a trend reads nothing of ${report.id}`);
    const [value = '', base = ''] = cellsOf(row).slice(at);
    const key = keyOf(result);
    return [
      { outlet, key, field: 'value', text: value },
      { outlet, key, field: 'baseN', text: base },
    ];
  });
}

const cellsOf = (row: Element): readonly string[] =>
  DomUtils.findAll(({ name }) => name === 'td' || name === 'th', row.children).map(seenText);
