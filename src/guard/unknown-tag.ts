import { nearest, type Place, problem, type Problem } from '../problem/index.ts';
import type { AllowList } from '../prose/index.ts';

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

/** The Problem of a tag that is no component: HTML where it begins with a small letter and is no component in other letters, else a misspelt name. */
export function unknownTagProblem(tag: string, place: Place, components: AllowList): Problem {
  const meant = [...components.keys()].find((name) => name.toLowerCase() === tag.toLowerCase());
  if (!/^\p{Lu}/u.test(tag) && meant === undefined) {
    const instead = Object.hasOwn(INSTEAD, tag) ? (INSTEAD[tag] ?? null) : null;
    return problem('prose-html', place, { tag, instead });
  }
  const allowed = [...components.keys()];
  const params = { allowed, suggestion: meant ?? nearest(tag, allowed) };
  return problem('prose-component-unknown', { ...place, seen: tag }, params);
}
