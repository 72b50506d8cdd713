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
  'prose-footnote-missing': object;
}

/** Problems of MDX bodies (src/prose) and of the references in them. */
export interface ProseParams
  extends ProseSyntaxParams, ProseElementParams, ProseTextParams, ReferenceParams {}
