import { isAlias, isNode, isPair, isScalar, isSeq, visit, type Document, type Node } from 'yaml';
import { type Place, problem, type Problem, type YamlTrouble } from '../problem/index.ts';

/** How YAML writes "nothing" without quotes; as a text it would be printed. */
const NOTHING: readonly unknown[] = ['~', 'null', 'Null', 'NULL'];

/** More levels than any front matter has. */
const DEEPEST = 20;

/**
 * Walks the nodes of sound YAML: reports anchors, aliases, tags, keys that are no words, and too many levels;
 * makes `~` and `null` empty, so that they count as not filled in.
 */
export function checkNodes(
  doc: Document,
  at: (offset: number) => Place,
  yaml: string,
): readonly Problem[] {
  const problems: Problem[] = [];
  visit(doc, (key, node, path) => {
    if (isPair(node)) return undefined;
    const trouble = isCurly(node, path.at(-1)) ? 'smart-quote' : troubleOf(key, node, path.length);
    if (trouble !== null && isNode(node)) {
      const place = { ...at(node.range?.[0] ?? 0), seen: written(node, yaml) };
      problems.push(problem('front-yaml', place, { trouble }));
      return visit.SKIP;
    }
    if (isScalar(node) && node.type === 'PLAIN' && NOTHING.includes(node.value)) node.value = '';
    return undefined;
  });
  return problems;
}

function troubleOf(key: unknown, node: unknown, depth: number): YamlTrouble | null {
  if (!isNode(node)) return null;
  if (isAlias(node) || node.anchor !== undefined || node.tag !== undefined) return 'sign';
  if (key === 'key' && !(isScalar(node) && node.source !== '')) return 'key';
  return depth > 2 * DEEPEST ? 'deep' : null;
}

/** An item of `[…]` between Word's quotation marks: elsewhere they may belong to the text. */
function isCurly(node: unknown, parent: unknown): boolean {
  if (!isSeq(parent) || parent.flow !== true) return false;
  return isScalar(node) && node.type === 'PLAIN' && /^[“”„].*[“”]$/u.test(node.source ?? '');
}

function written(node: Node, yaml: string): string {
  const start = node.range?.[0] ?? 0;
  const from = yaml.lastIndexOf('\n', start - 1) + 1;
  return (yaml.slice(from).split('\n', 1)[0] ?? '').trim();
}
