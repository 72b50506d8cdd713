import type { Nodes } from 'mdast';
import type { MdastPluginDefinition } from 'satteri';

/** What the running text of a page is made of. */
const PROSE: ReadonlySet<string> = new Set([
  ...['root', 'paragraph', 'heading', 'thematicBreak', 'blockquote', 'list', 'listItem', 'code'],
  ...['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'link', 'linkReference'],
  ...['table', 'tableRow', 'tableCell', 'definition', 'footnoteReference', 'footnoteDefinition'],
]);

/** The components a page may hold, and their attributes. */
const COMPONENTS: ReadonlyMap<string | null, readonly string[]> = new Map([['Note', ['title']]]);

const SCHEMES: ReadonlySet<string | undefined> = new Set(['http:', 'https:', 'mailto:']);

/**
 * The second lock of standing pages, within Astro's MDX: it lists what a page may be made of, and throws at anything
 * else, so that the build fails. It knows nothing of the guard before it (`prose`), which reads every page first and
 * speaks to staff; whatever that one let through, no expression, import, tag, directive or layout gets past here.
 */
export const lock: MdastPluginDefinition = {
  name: 'standing-lock',
  before(root, { data }) {
    const { frontmatter } = (data['astro'] ?? {}) as { readonly frontmatter?: object };
    if (Object.keys(frontmatter ?? {}).length > 0) refuse('front matter');
    inspect(root);
  },
};

function inspect(node: Readonly<Nodes>): void {
  if (!PROSE.has(node.type) && !isComponent(node)) refuse(node.type);
  if ('url' in node && !SCHEMES.has(URL.parse(node.url, 'https://site.invalid/')?.protocol))
    refuse(node.url);
  if ('children' in node) node.children.forEach(inspect);
}

function isComponent(node: Readonly<Nodes>): boolean {
  if (node.type !== 'mdxJsxFlowElement') return false;
  const allowed = COMPONENTS.get(node.name);
  return (
    allowed !== undefined &&
    node.attributes.every(
      (one) => 'name' in one && allowed.includes(one.name) && typeof one.value === 'string',
    )
  );
}

function refuse(what: string): never {
  throw new Error(`a standing page may not hold this: ${what}`);
}
