/** Problems of the components of MDX bodies and their attributes. */

export { proseAttributeEmpty } from './attribute-empty.ts';
export { proseAttributeExpression } from './attribute-expression.ts';
export { proseAttributeMissing } from './attribute-missing.ts';
export { proseAttributeRepeated } from './attribute-repeated.ts';
export { proseAttributeUnknown } from './attribute-unknown.ts';
export { proseComponentInline } from './component-inline.ts';
export { proseComponentUnknown } from './component-unknown.ts';
export { proseContent } from './content.ts';
export { proseHtml } from './html.ts';
