import { problem, type Outcome } from '../problem/problem.ts';

/** What Word makes of `---`, and other slips of it. */
const SPOILT_FENCE = /^\s*(?:[-–—−_=]\s?){1,6}\s*$/u;

/** A text file's front matter: the YAML between the two `---`, and the line on which it begins. */
export interface FrontBlock {
  readonly yaml: string;
  readonly firstLine: number;
}

/**
 * Cuts the front matter out of an MDX file.
 *
 * @example
 * splitFront('---\ntitle: a\n---\n', 'a.mdx').value; // { yaml: 'title: a\n', firstLine: 2 }
 */
export function splitFront(source: string, file: string): Outcome<FrontBlock> {
  const lines = source.split(/\r\n|\n|\r/u);
  if (lines[0]?.trimEnd() !== '---') {
    const dashes = SPOILT_FENCE.test(lines[0] ?? '');
    const place = { file, line: 1, column: 1, seen: dashes ? lines[0] : undefined };
    return { value: null, problems: [problem('front-absent', place, { dashes })] };
  }
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end < 0) {
    return { value: null, problems: [problem('front-unclosed', { file, line: 1, column: 1 }, {})] };
  }
  return { value: { yaml: `${lines.slice(1, end).join('\n')}\n`, firstLine: 2 }, problems: [] };
}
