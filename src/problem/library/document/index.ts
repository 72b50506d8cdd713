/** Problems of documents that reports cite, against their register. */

import { documentUnknown } from './unknown.ts';
import { documentUnlisted } from './unlisted.ts';
import { documentSpelling } from './spelling.ts';
import { documentDate } from './date.ts';

export const document = [
  documentUnknown,
  documentUnlisted,
  documentSpelling,
  documentDate,
] as const;
