import type { Question } from '../survey/question.ts';
import type { FormWords, SectionWords } from '../words/form.ts';

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
 * The body of a new survey: its findings, then a component for each question that is asked of respondents, under the
 * outermost section of the form that it stands in.
 *
 * @param folder where the data are to lie, named when there is no questionnaire yet
 */
export function surveyBody(
  questions: readonly Question[],
  folder: string,
  { survey, gap }: FormWords,
): string {
  const shown = questions.filter(({ role, type }) => role === 'question' && SHOWN.includes(type));
  const findings = sectionText(survey.findings.heading, [gap(survey.findings.gap)]);
  if (shown.length === 0)
    return joined([findings, sectionText(survey.questions, [gap(survey.noData(folder))])]);
  const sections = Map.groupBy(shown, ({ sections: [outermost] }) =>
    plainHeading(outermost ?? survey.questions),
  );
  const rest = [...sections].map(([heading, own]) =>
    sectionText(
      heading,
      own.map(({ name }) => `<Question name="${name}" />`),
    ),
  );
  return joined([findings, ...rest]);
}

/** A label as a heading: signs that mean something in MDX left out. */
function plainHeading(label: string): string {
  return label
    .replaceAll(/[<>{}[\]#*_`\\]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

function sectionText(heading: string, blocks: readonly string[]): string {
  return [`## ${heading}`, ...blocks].join('\n\n');
}

function joined(sections: readonly string[]): string {
  return `\n${sections.join('\n\n')}\n`;
}
