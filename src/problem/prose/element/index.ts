/** Problems of the components of MDX bodies and their attributes. */

import { proseHtml } from './html.ts';
import { proseComponentUnknown } from './component-unknown.ts';
import { proseComponentInline } from './component-inline.ts';
import { proseContent } from './content.ts';
import { proseAttributeUnknown } from './attribute-unknown.ts';
import { proseAttributeMissing } from './attribute-missing.ts';
import { proseAttributeRepeated } from './attribute-repeated.ts';
import { proseAttributeEmpty } from './attribute-empty.ts';
import { proseAttributeExpression } from './attribute-expression.ts';

export const element = [
  proseHtml,
  proseComponentUnknown,
  proseComponentInline,
  proseContent,
  proseAttributeUnknown,
  proseAttributeMissing,
  proseAttributeRepeated,
  proseAttributeEmpty,
  proseAttributeExpression,
] as const;
