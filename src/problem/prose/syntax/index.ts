/** What keeps an MDX body from being parsed, and code that has no place in it. */

export { proseAutolink } from './autolink.ts';
export { proseBraceOpen } from './brace-open.ts';
export { proseComment } from './comment.ts';
export { proseExpression } from './expression.ts';
export { proseImport } from './import.ts';
export { proseLessThan } from './less-than.ts';
export { proseSyntax } from './syntax.ts';
export { proseTagMalformed } from './tag-malformed.ts';
export { proseTagUnclosed } from './tag-unclosed.ts';
export { proseTagUnopened } from './tag-unopened.ts';
