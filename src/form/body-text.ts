import type { Question } from '../survey/index.ts';
import type { FormWords, SectionWords } from '../words/index.ts';

/** The types whose answers are shown as a table or a chart. */
const SHOWN: readonly Question['type'][] = [
  'select_one',
  'select_multiple',
  'integer',
  'decimal',
  'range',
];

/**
 * The body of a new briefing: the sections that a report on public opinion has, each with what it is to tell.
 *
 * @param withTable whether a table of opinion streams lies beside it, to be shown
 */
export function briefingBody({ briefing, gap }: FormWords, withTable: boolean): string {
  const { situation, streams, forecast, proposals } = briefing;
  const told = (section: SectionWords): string => sectionText(section.heading, [gap(section.gap)]);
  return joined([
    told(situation),
    sectionText(streams.heading, [
      ...(withTable ? [`<Streams src="streams.csv" caption="${streams.caption}" />`] : []),
      gap(streams.gap),
    ]),
    told(forecast),
    told(proposals),
  ]);
}

/**
 * The body of a new survey: its findings, with the component of the first question as a model. The page lists every question by
 * itself below the body.
 *
 * @param folder where the data are to lie, named when there is no questionnaire yet
 */
export function surveyBody(
  questions: readonly Question[],
  folder: string,
  { survey, gap }: FormWords,
): string {
  const [first] = questions.filter(({ role, type }) => role === 'question' && SHOWN.includes(type));
  const { heading, gap: findings } = survey.findings;
  const figure =
    first === undefined ? gap(survey.noData(folder)) : `<Question name="${first.name}" />`;
  return joined([sectionText(heading, [gap(findings), figure])]);
}

function sectionText(heading: string, blocks: readonly string[]): string {
  return [`## ${heading}`, ...blocks].join('\n\n');
}

function joined(sections: readonly string[]): string {
  return `\n${sections.join('\n\n')}\n`;
}
