import type { Heading, Nodes, Root } from 'mdast';
import { parseTree } from './parse-tree.ts';
import { guardTree } from './walk.ts';
import type { Outcome } from '../problem/index.ts';
import { type AllowList, headingAnchors, plainText, type Prose } from '../prose/index.ts';

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
 * @param components those that the body may use
 * @param figures `bound` where percentages must come from the data; `free` on pages that explain how figures are written
 * @example parseProse('---\ntitle: A\n---\n\n## Kết quả\n', 'content/surveys/a.mdx', COMPONENTS).value?.headings // [{ id: 'muc-ket-qua', … }]
 */
export function parseProse(
  source: string,
  file: string,
  components: AllowList,
  figures: 'bound' | 'free' = 'bound',
): Outcome<Prose> {
  const body = { source: proseText(source), file, components };
  const parsed = parseTree(body);
  if (parsed.root === null) return { value: null, problems: parsed.problems };
  const guarded = guardTree(parsed.root, { ...body, quoted: figures === 'free' });
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

/** Gives each heading its anchor. */
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
