import type { Root } from 'mdast';
import type { ProseElement } from './component.ts';

/** A guarded MDX body: prose, and elements of the allow-list with literal attributes. Safe to render. */
export interface Prose {
  readonly root: Root;
  /** Every component of the body in order of appearance. */
  readonly elements: readonly ProseElement[];
  /** Figures and numbers of documents that were typed by hand, in order of kind within each text. */
  readonly typed: readonly TypedFigure[];
  /** Level-2 headings, for the page's table of contents. */
  readonly headings: readonly { readonly id: string; readonly text: string }[];
  /** Sampling errors that the body claims in words of its own, outside quotations and links. */
  readonly claims: readonly PlacedClaim[];
}

/** A figure or a document's number that staff typed into the prose. */
export interface TypedFigure {
  readonly kind: 'percent' | 'count' | 'document';
  readonly seen: string;
  /** The clause it stands in, markup taken out. */
  readonly clause: string;
  /** What follows it on the line, as far as a date would. */
  readonly after: string;
  readonly line: number;
  readonly column: number;
  /** In a quotation, a note, a footnote or a link to a source. */
  readonly quoted: boolean;
}

/** A sampling error that a body claims in words, `sai số ±3%`, as typed, and where. */
export interface PlacedClaim {
  readonly line: number;
  readonly column: number;
  readonly seen: string;
}
