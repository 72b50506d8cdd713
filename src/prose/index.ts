/**
 * A body that has passed the guard: what it holds, its words without markup, and its HTML. Markdown is rendered by our own functions,
 * components by those that are handed over, so that nothing here knows surveys or charts.
 */
export type {
  AllowList,
  AttributeRule,
  ComponentRule,
  JsxElement,
  ProseElement,
} from './component.ts';
export { addressKind, isPrivate } from './link-address.ts';
export type { ComponentTable } from './page.ts';
export { plainText } from './plain-text.ts';
export type { PlacedClaim, Prose, TypedFigure } from './prose.ts';
export { renderProse } from './render.ts';
export { headingAnchors } from './anchor.ts';
export { PHRASING } from './element.ts';
export { numbered, VI_LABELS } from './page.ts';
