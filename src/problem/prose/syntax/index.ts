/** What keeps an MDX body from being parsed, and code that has no place in it. */

import { proseAutolink } from './autolink.ts';
import { proseLessThan } from './less-than.ts';
import { proseTagMalformed } from './tag-malformed.ts';
import { proseBraceOpen } from './brace-open.ts';
import { proseTagUnclosed } from './tag-unclosed.ts';
import { proseTagUnopened } from './tag-unopened.ts';
import { proseComment } from './comment.ts';
import { proseSyntax } from './syntax.ts';
import { proseImport } from './import.ts';
import { proseExpression } from './expression.ts';

export const syntax = [
  proseAutolink,
  proseLessThan,
  proseTagMalformed,
  proseBraceOpen,
  proseTagUnclosed,
  proseTagUnopened,
  proseComment,
  proseSyntax,
  proseImport,
  proseExpression,
] as const;
