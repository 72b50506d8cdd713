import type { Element } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { SurveyReport } from '../../src/report.ts';
import type { Question } from '../../src/survey/model/question.ts';

/** A figure of a page: chart, description, tables and lines of one question. */
export interface Figure {
  readonly report: SurveyReport;
  readonly question: Question;
  readonly element: Element;
}

const { findAll, getAttributeValue, textContent } = DomUtils;

const has = (name: string) => (element: Element) =>
  (getAttributeValue(element, 'class') ?? '').split(/\s+/u).includes(name);

/** Elements below a node, by class. */
export const byClass = (name: string, element: Element): readonly Element[] =>
  findAll(has(name), element.children);

export const byTag = (name: string, element: Element): readonly Element[] =>
  findAll((one) => one.name === name, element.children);

/** What people see of an element: without what is for screen readers alone. */
export function seenText(element: Element): string {
  const hidden = byClass('visually-hidden', element);
  const texts = DomUtils.filter(
    (node) => node.type === 'text' && !hidden.some((one) => isIn(one, node)),
    element,
  );
  return textContent(texts).replace(/\s+/gu, ' ').trim();
}

/** Whether a node lies in an element. */
function isIn(outer: Element, node: { readonly parent: unknown } | null): boolean {
  for (let at: unknown = node; at !== null && at !== undefined; at = parentOf(at))
    if (at === outer) return true;
  return false;
}

const parentOf = (node: unknown): unknown =>
  typeof node === 'object' && node !== null && 'parent' in node ? node.parent : null;

/** The `<main>` of a page. */
export function mainOf(html: string): Element {
  const [main] = findAll((one) => one.name === 'main', parseDocument(html).children);
  if (main === undefined) throw new Error('page without a main');
  return main;
}

/** The figures of questions in a body, each with its survey and question: named by the way to the question's page. */
export function figuresOf(main: Element, surveys: readonly SurveyReport[]): readonly Figure[] {
  return byClass('figure', main).flatMap((element) => {
    const [link] = byClass('figure__more', element).flatMap((line) => byTag('a', line));
    const href = link === undefined ? '' : (getAttributeValue(link, 'href') ?? '');
    const [, id, name] = /\/khao-sat\/([^/]+)\/([^/]+)\//u.exec(href) ?? [];
    const report = surveys.find((one) => one.id === id);
    const question = report?.questions.find((one) => one.name === name);
    return report === undefined || question === undefined ? [] : [{ report, question, element }];
  });
}

/** All of a question's page, as one figure. */
export function wholeFigure(main: Element, report: SurveyReport, question: Question): Figure {
  const [element] = byClass('question', main);
  if (element === undefined) throw new Error(`page without a question: ${question.name}`);
  return { report, question, element };
}

/** A part of a figure that shows everyone, or the groups of one background question beside everyone. */
export interface Part {
  readonly by: string | null;
  readonly text: string;
}

/** The texts of a figure by what they may speak of, without those of the remarks: there staff quote a source's own words. */
export function partsOf({ report, element }: Figure): readonly Part[] {
  const splits = byClass('question__part', element).filter(
    (part) => getAttributeValue(part, 'id') !== 'nhung',
  );
  const named = (text: string) =>
    report.questions.find(
      ({ role, label }) => role === 'background' && text.includes(`Theo câu “${label}”`),
    )?.name ?? null;
  const remarks = byClass('figure__remarks', element);
  const whole = textWithout(element, [...splits, ...remarks]);
  return [
    { by: named(whole), text: whole },
    ...splits.map((split) => {
      const text = textWithout(split, remarks);
      return { by: named(text), text };
    }),
  ];
}

/** All texts below an element, but for those of some parts. */
export function textWithout(element: Element, parts: readonly Element[]): string {
  return DomUtils.filter((node) => node.type === 'text', element)
    .filter((node) => !parts.some((part) => isIn(part, node)))
    .map((node) => textContent(node))
    .join(' ');
}
