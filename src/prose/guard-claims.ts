import type { Nodes } from 'mdast';
import { placeAt } from './position.ts';
import { FIGURE, precisionClaims } from './precision-claim.ts';
import type { TypedClaim } from './tree.ts';

/** Blocks of running text: a claim may go over several of their nodes ("độ tin cậy **95%**"). */
const RUNNING: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);
/** The words of another source, or code. */
const OTHERS: ReadonlySet<string> = new Set(['link', 'linkReference', 'inlineCode']);

/** Sampling errors that are claimed in the words of the body itself; none where a node is not running text. */
export function claimsIn(node: Nodes, source: string): readonly TypedClaim[] {
  if (!RUNNING.has(node.type)) return [];
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  return precisionClaims(blanked(node, source).slice(start, end)).map(({ index, seen }) => ({
    ...placeAt(source, start + index),
    seen: seen.replaceAll(FIGURE, '…').replace(/\s+/gu, ' '),
  }));
}

/** The source with everything in the node that is not its own words blanked out, so that places stay. */
function blanked(node: Nodes, source: string): string {
  const component = node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
  if (component || OTHERS.has(node.type)) {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    const blank = component ? FIGURE : ' ';
    return source.slice(0, start) + blank.repeat(end - start) + source.slice(end);
  }
  return 'children' in node
    ? node.children.reduce((text, child) => blanked(child, text), source)
    : source;
}
