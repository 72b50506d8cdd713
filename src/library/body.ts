import type { Outcome, Problem } from '../problem/problem.ts';
import { parseProse } from '../prose/parse.ts';
import type { Prose } from '../prose/tree.ts';

/** Where the front matter has no end, nobody can tell where the body begins. */
const BOUNDLESS: readonly string[] = ['front-absent', 'front-unclosed'];

/**
 * The body of an MDX file; when its front matter is not closed off, whatever would be wrong with the body is left unsaid.
 *
 * @param front the Problems of the front matter
 */
export function parseBody(
  text: string,
  file: string,
  front: readonly Problem[],
  figures: 'bound' | 'free' = 'bound',
): Outcome<Prose> {
  if (front.some(({ code }) => BOUNDLESS.includes(code))) return { value: null, problems: [] };
  return parseProse(text, file, figures);
}
