import type { Heading, Nodes, Root } from 'mdast';
import type { Outcome } from '../problem/problem.ts';
import { headingAnchors } from './anchor.ts';
import { guardTree } from './guard.ts';
import { plainText } from './plain-text.ts';
import { parseTree } from './syntax.ts';
import type { Prose } from './tree.ts';

declare module 'mdast' {
  interface HeadingData {
    /** The anchor of a level-2 heading. */
    id?: string;
  }
}

/** A file as it is parsed: in NFC, without a byte order mark, its lines parted by `\n`. */
export function proseText(source: string): string {
  return source
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
}

const NOTHING: Root = { type: 'root', children: [] };

/**
 * Parses and guards the body of an MDX file. With any Problem the tree is empty, so that nothing unguarded can be
 * rendered, while the elements found are still given for their references to be checked.
 *
 * @param source the whole file, front matter included, so that lines and columns are those of the file
 * @param file path from the root folder
 * @param figures `bound` where percentages must come from the data; `free` on pages that explain how figures are written
 * @example parseProse('---\ntitle: A\n---\n\n## Kết quả\n', 'content/surveys/a.mdx').value?.headings // [{ id: 'muc-ket-qua', … }]
 */
export function parseProse(
  source: string,
  file: string,
  figures: 'bound' | 'free' = 'bound',
): Outcome<Prose> {
  const text = proseText(source);
  const parsed = parseTree(text, file);
  if (parsed.root === null) return { value: null, problems: parsed.problems };
  const guarded = guardTree(parsed.root, { source: text, file, quoted: figures === 'free' });
  const problems = [...parsed.problems, ...guarded.problems].toSorted(
    (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
  const headings = nameHeadings(guarded.headings);
  const { elements, typed, claims } = guarded;
  const found = { elements, typed, headings, claims };
  // A passage that is not written yet is no danger: a draft with one can be looked at.
  if (problems.some(({ code }) => code !== 'prose-gap'))
    return { value: { root: NOTHING, ...found }, problems };
  forgetPositions(parsed.root);
  return { value: { root: parsed.root, ...found }, problems };
}

function nameHeadings(headings: readonly Heading[]): Prose['headings'] {
  const anchorOf = headingAnchors();
  return headings.map((heading) => {
    const text = plainText(heading).trim();
    const id = anchorOf(text);
    heading.data = { ...heading.data, id };
    return { id, text };
  });
}

/** Positions are half of a tree's memory, and nobody needs them after the guard. */
function forgetPositions(node: Nodes): void {
  node.position = undefined;
  if ('children' in node) for (const child of node.children) forgetPositions(child);
}
