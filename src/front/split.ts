import { type Outcome, problem } from '../problem/index.ts';

/** What Word makes of `---`, and other slips of it. */
const SPOILT_FENCE = /^\s*(?:[-–—−_=]\s?){1,6}\s*$/u;

/** A text file's front matter: the YAML between the two `---`, the line on which it begins, and that of the second `---`. */
interface FrontBlock {
  readonly yaml: string;
  readonly firstLine: number;
  readonly endLine: number;
}

/**
 * Cuts the front matter out of an MDX file.
 *
 * @example
 * splitFront('---\ntitle: a\n---\n', 'a.mdx').value; // { yaml: 'title: a\n', firstLine: 2, endLine: 3 }
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
  const yaml = `${lines.slice(1, end).join('\n')}\n`;
  return { value: { yaml, firstLine: 2, endLine: end + 1 }, problems: [] };
}

/**
 * The same text with nothing in its front matter; every other line stays where it is. A text without front matter is
 * left as it is. Lines are parted by `\n`.
 *
 * @example
 * blankFront('---\ntitle: a\n---\nb\n'); // '---\n\n---\nb\n'
 */
export function blankFront(source: string): string {
  const { value } = splitFront(source, '');
  if (value === null) return source;
  const blank = Array.from({ length: value.endLine - 2 }, () => '');
  return ['---', ...blank, '---', ...source.split('\n').slice(value.endLine)].join('\n');
}
