import { nearest } from '../problem/nearest.ts';
import { problem, type Place, type Problem } from '../problem/problem.ts';
import { htmlProblem } from './html-tag.ts';
import { COMPONENTS } from './tree.ts';

const NAMES = Object.keys(COMPONENTS);

/** The Problem of a tag that is none of our components: HTML where it begins with a small letter, else a slip. */
export function strangerProblem(tag: string, place: Place): Problem {
  if (!/^\p{Lu}/u.test(tag)) return htmlProblem(tag, place);
  const params = { allowed: NAMES, suggestion: nearest(tag, NAMES) };
  return problem('prose-component-unknown', { ...place, seen: tag }, params);
}
