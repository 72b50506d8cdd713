import type * as figure from '../figure/index.ts';
import type { Problem } from '../problem/index.ts';
import type { ComponentRule, ProseElement } from '../prose/index.ts';
import type { BriefingReport, SurveyReport } from '../report.ts';
import type { Attribute, ReferenceContext } from './check/index.ts';
import type { QuotedSurveys } from './quoted.ts';

export type Attributes = ProseElement['attributes'];

/** What drawing the components of one body needs. */
export interface Body {
  /** The room that draws, as an argument: a check draws nothing and does not load it. */
  readonly figure: typeof figure;
  readonly ctx: figure.FigureContext;
  /** The survey or the briefing whose body it is. */
  readonly owner: SurveyReport | BriefingReport;
  readonly quoted: QuotedSurveys;
  /** An id that is unique on the page, for a chart that a body may draw twice. */
  readonly nextId: (stem: string) => string;
  /** The difference that a component tells, and what chance says of it. */
  readonly judged: (name: string, attributes: Attributes) => JudgedDifference;
}

/** A difference that a body speaks of, and whether it is more than chance. */
export interface JudgedDifference {
  readonly difference: figure.Difference | null;
  /** Null where it could not be tested. */
  readonly verdict: figure.ChanceVerdict;
}

/** What is needed to work out a difference. */
export type Comparing = Pick<Body, 'figure' | 'ctx' | 'quoted'>;

/** The breakdown that a component draws, by names of questions and choices. */
interface Breakdown {
  readonly question: string | undefined;
  readonly by: string | undefined;
  readonly choice: string | null;
}

interface Shared extends ComponentRule {
  readonly attributes: Readonly<Record<string, Attribute>>;
}

/** A component without figures, which may stand on pages that belong to no report. */
export interface TextComponent extends Shared {
  readonly standing: true;
  /** @param content finished HTML */
  readonly render: (attributes: Attributes, content: string) => string;
}

/** A component that shows figures of surveys or of a briefing's files. */
export interface FigureComponent extends Shared {
  readonly standing?: undefined;
  /** Everything it points at that is not there, and every claim of it that the figures deny. */
  readonly check: (element: ProseElement, context: ReferenceContext) => readonly Problem[];
  /** Finished HTML. References have been checked: one that does not resolve throws. */
  readonly render: (attributes: Attributes, body: Body) => string;
  /** The difference that it tells. */
  readonly difference?: (attributes: Attributes, comparing: Comparing) => figure.Difference | null;
  /** What it draws where it splits a question: readers may take such a chart along as a picture. */
  readonly breakdown?: (attributes: Attributes) => Breakdown;
}

/** All that is known of one component of MDX. */
export type Component = TextComponent | FigureComponent;
