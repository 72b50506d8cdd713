import type { Element } from 'domhandler';
import { baseOf } from '../../src/chart/index.ts';
import type { ProseElement } from '../../src/prose/index.ts';
import { counterpart, readFigure, readingOf } from '../../src/reading/index.ts';
import type { BriefingReport, SurveyReport } from '../../src/report.ts';
import type { Result } from '../../src/survey/model/result.ts';
import { byClass, seenText } from './figures.ts';
import { keyOf, type Told } from './told.ts';

/** A component of the running text, what it printed, and the figures it speaks of. */
export interface Spoken {
  readonly element: ProseElement;
  readonly text: string;
  readonly of: readonly { readonly report: SurveyReport; readonly result: Result | undefined }[];
}

const INLINE = ['Value', 'Change', 'Difference', 'Base'];

/** The components of a body beside what the built page prints for them, one after the other. */
export function spokenIn(
  main: Element,
  owner: SurveyReport | BriefingReport,
  surveys: readonly SurveyReport[],
): readonly Spoken[] {
  const elements = owner.prose.elements.filter(({ name }) => INLINE.includes(name));
  const spans = byClass('value', main).filter(({ name }) => name === 'span');
  if (spans.length !== elements.length)
    throw new Error(`${owner.id}: ${elements.length} components, ${spans.length} printed`);
  return elements.map((element, at) => {
    const span = spans[at];
    if (span === undefined) throw new Error('no span');
    const { attributes } = element;
    const find = (id: string | undefined) => surveys.find((one) => one.id === (id ?? owner.id));
    const [report, before] = [find(attributes['survey']), find(attributes['from'])];
    const question = report?.questions.find(({ name }) => name === attributes['question']);
    const earlier = question && counterpart(question, before?.questions ?? []);
    const other = { ...attributes, group: attributes['other'] ?? '' };
    const read = (
      one: SurveyReport | undefined,
      name: string | undefined,
      asked: ProseElement['attributes'] = attributes,
    ) =>
      one === undefined || name === undefined
        ? []
        : [{ report: one, result: figureOf(one, name, asked) }];
    return {
      element,
      text: seenText(span),
      of: [
        ...read(report, question?.name),
        ...(element.name === 'Change' ? read(before, earlier?.name) : []),
        ...(element.name === 'Difference' ? read(report, question?.name, other) : []),
      ],
    };
  });
}

function figureOf(
  { questions, results }: SurveyReport,
  name: string,
  attributes: ProseElement['attributes'],
): Result | undefined {
  const question = questions.find((one) => one.name === name);
  const own = results.filter((one) => one.question === name);
  const reading = readingOf(attributes);
  if (question === undefined) return undefined;
  const base = baseOf(question, own);
  if (attributes['choice'] !== undefined || reading.statistic !== null)
    return readFigure(question, own, reading, base);
  const place = own.filter((one) => one.by === reading.by && one.group === reading.group);
  return place.find((one) => one.base === base) ?? place[0];
}

/** What the running text tells of single figures. */
export function toldInProse(spoken: readonly Spoken[], outlet: string): readonly Told[] {
  return spoken.flatMap(({ element, text, of }): Told[] => {
    const result = of[0]?.result;
    if (result === undefined || !['Value', 'Base'].includes(element.name)) return [];
    const field = element.name === 'Base' ? 'baseN' : 'value';
    return [{ outlet, key: keyOf(result), field, text: text.replace(/ \(.*\)$/u, '') }];
  });
}
