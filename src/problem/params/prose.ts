import type { ProseElementParams } from './prose-elements.ts';
import type { ReferenceParams } from './prose-references.ts';
import type { ProseSyntaxParams } from './prose-syntax.ts';

/** Text, links and headings of MDX bodies. */
export interface ProseTextParams {
  'prose-link': object;
  'prose-image': object;
  'prose-heading': object;
  /** `limit`: levels of blocks inside one another. */
  'prose-deep': { readonly limit: number };
  'prose-percentage': object;
  /** A sampling error claimed of a sample that has none. `survey` is null in that survey's own file. */
  'prose-precision': { readonly survey: string | null; readonly sampling: string };
  /** A passage that a new report left to be written. */
  'prose-gap': object;
  'prose-footnote-missing': object;
}

/** Problems of MDX bodies (src/prose) and of the references in them. */
export interface ProseParams
  extends ProseSyntaxParams, ProseElementParams, ProseTextParams, ReferenceParams {}
