import type { Root } from 'mdast';
import type { Typed } from './typed.ts';

/** A guarded MDX body: prose, and elements of the allow-list with literal attributes. Safe to render. */
export interface Prose {
  readonly root: Root;
  /** Every component of the body in order of appearance. */
  readonly elements: readonly ProseElement[];
  /** Figures and numbers of documents that were typed by hand, in order of kind within each text. */
  readonly typed: readonly Typed[];
  /** Level-2 headings, for the page's table of contents. */
  readonly headings: readonly { readonly id: string; readonly text: string }[];
  /** Sampling errors that the body claims in words of its own, outside quotations and links. */
  readonly claims: readonly TypedClaim[];
}

/** `sai số ±3%` as typed, and where. */
export interface TypedClaim {
  readonly line: number;
  readonly column: number;
  readonly seen: string;
}

/** One component as staff wrote it. */
export interface ProseElement {
  readonly name: ComponentName;
  readonly attributes: Readonly<Record<string, string>>;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The allow-list, with the attributes each component takes. `required` must be there; nothing else may. */
export const COMPONENTS = {
  /** A share or a mean in the running text: 62,4%; with `interval="95"` its confidence interval too. */
  Value: {
    required: ['question'],
    optional: ['survey', 'choice', 'by', 'group', 'statistic', 'base', 'interval'],
  },
  /** The difference to an earlier survey, in points, in words. */
  Change: { required: ['question', 'from'], optional: ['survey', 'choice', 'by', 'group'] },
  /** A group against another group of the same survey, in points, in words. */
  Difference: {
    required: ['question', 'by', 'group', 'other'],
    optional: ['survey', 'choice', 'statistic'],
  },
  /** The unweighted number of respondents a figure rests on. */
  Base: { required: [], optional: ['survey', 'question', 'by', 'group'] },
  /** Wording, chart, table and base of one question; split by a background question with `by`, drawn as `chart` says. */
  Question: { required: ['name'], optional: ['survey', 'by', 'title', 'chart'] },
  /** A series over its waves. */
  Trend: { required: ['series'], optional: ['title', 'chart'] },
  /** A question split by the groups of a background question, as a chart of groups. */
  Compare: { required: ['question', 'by'], optional: ['survey', 'choice', 'title', 'chart'] },
  /** The streams of opinion of a briefing's streams.csv. */
  Streams: { required: [], optional: ['src', 'caption'] },
  /** A CSV beside the briefing as a table. */
  Table: { required: ['src', 'caption'], optional: [] },
  /** A boxed remark; takes prose as content. */
  Note: { required: [], optional: ['title'] },
} as const satisfies Record<string, { required: readonly string[]; optional: readonly string[] }>;

export type ComponentName = keyof typeof COMPONENTS;
