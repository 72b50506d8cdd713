import type { Root } from 'mdast';
import type { Prose } from '../prose/index.ts';

/** The headings under which the text or a component differs; null is the passage before the first heading. */
export function comparePassages(
  before: Prose | null,
  after: Prose | null,
): readonly (string | null)[] {
  const [old, fresh] = [passagesOf(before), passagesOf(after)];
  const names = [...new Set([...fresh.keys(), ...old.keys()])];
  return names.filter((name) => old.get(name) !== fresh.get(name));
}

function passagesOf(prose: Prose | null): ReadonlyMap<string | null, string> {
  const passages = new Map<string | null, string>();
  let at = -1;
  for (const node of prose?.root.children ?? []) {
    // The front matter is compared field by field.
    if (node.type === 'yaml') continue;
    if (node.type === 'heading' && node.depth === 2) at += 1;
    const name = at < 0 ? null : (prose?.headings[at]?.text ?? null);
    passages.set(name, (passages.get(name) ?? '') + spelt(node));
  }
  return passages;
}

/** A node as text that is the same for the same content. */
function spelt(node: Root['children'][number]): string {
  return JSON.stringify(node);
}
