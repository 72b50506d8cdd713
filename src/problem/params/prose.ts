import type { ProseElementParams } from './prose-elements.ts';
import type { ReferenceParams } from './prose-references.ts';
import type { ProseSyntaxParams } from './prose-syntax.ts';

/** What the data say of a figure typed by hand: the component that gives theirs, and the figure it would print. */
export interface Binding {
  readonly fit: 'equal' | 'contrary';
  readonly component: string;
  readonly figure: string;
}

/** Text, links and headings of MDX bodies. */
export interface ProseTextParams {
  'prose-link': object;
  'prose-image': object;
  'prose-heading': object;
  /** `limit`: levels of blocks inside one another. */
  'prose-deep': { readonly limit: number };
  'prose-percentage': { readonly binding: Binding | null };
  'prose-count': { readonly binding: Binding };
  /** A sampling error claimed of a sample that has none. `survey` is null in that survey's own file. */
  'prose-precision': { readonly survey: string | null; readonly sampling: string };
  /** A passage that a new report left to be written. */
  'prose-gap': object;
  'prose-footnote-missing': object;
}

/** Problems of MDX bodies (src/prose) and of the references in them. */
export interface ProseParams
  extends ProseSyntaxParams, ProseElementParams, ProseTextParams, ReferenceParams {}
