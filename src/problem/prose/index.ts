/** Problems of MDX bodies and of the references in them (src/prose). */

import { syntax } from './syntax/index.ts';
import { element } from './element/index.ts';
import { reference } from './reference/index.ts';
import { proseLink } from './link.ts';
import { proseImage } from './image.ts';
import { proseHeading } from './heading.ts';
import { proseDeep } from './deep.ts';
import { prosePercentage } from './percentage.ts';
import { proseGap } from './gap.ts';
import { proseCount } from './count.ts';
import { prosePrecision } from './precision.ts';
import { proseFootnoteMissing } from './footnote-missing.ts';

export const prose = [
  ...syntax,
  ...element,
  ...reference,
  proseLink,
  proseImage,
  proseHeading,
  proseDeep,
  prosePercentage,
  proseGap,
  proseCount,
  prosePrecision,
  proseFootnoteMissing,
] as const;
