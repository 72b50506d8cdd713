import { problem, type Place, type Problem } from '../problem/problem.ts';

/** The Markdown that does what an HTML tag does. Written by example, so the same in every language. */
const INSTEAD: Readonly<Record<string, string>> = {
  a: '[…](https://…)',
  b: '**…**',
  strong: '**…**',
  i: '*…*',
  em: '*…*',
  s: '~~…~~',
  del: '~~…~~',
  h1: '## …',
  h2: '## …',
  h3: '### …',
  h4: '#### …',
  ul: '- …',
  ol: '1. …',
  li: '- …',
  blockquote: '> …',
  code: '`…`',
  hr: '---',
  table: '| … | … |',
};

/** The Problem of an HTML tag in a body, with the Markdown to use where there is any. */
export function htmlProblem(tag: string, place: Place): Problem {
  const instead = Object.hasOwn(INSTEAD, tag) ? (INSTEAD[tag] ?? null) : null;
  return problem('prose-html', place, { tag, instead });
}
