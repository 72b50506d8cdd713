import type { FootnoteDefinition, Nodes } from 'mdast';
import { escapeHtml } from '../format/index.ts';
import type { Prose } from './prose.ts';
import { list, listItem, table } from './blocks.ts';
import { renderElement, renderLink } from './element.ts';
import { footnoteReference, footnotesSection } from './footnotes.ts';
import { VI_LABELS, type ComponentTable, type Page, type ProseLabels } from './page.ts';

type Renderer = (node: never, page: Page) => string;

const RENDERERS: Readonly<Partial<Record<Nodes['type'], Renderer>>> & {
  readonly [T in Nodes['type']]?: (node: Extract<Nodes, { type: T }>, page: Page) => string;
} = {
  root: (node, page) => page.inner(node),
  yaml: () => '',
  definition: () => '',
  footnoteDefinition: () => '',
  paragraph: (node, page) => `<p>${page.inner(node)}</p>\n`,
  heading: (node, page) => {
    const id = node.data?.id === undefined ? '' : ` id="${escapeHtml(node.data.id)}"`;
    return `<h${node.depth}${id}>${page.inner(node)}</h${node.depth}>\n`;
  },
  blockquote: (node, page) => `<blockquote>\n${page.inner(node)}</blockquote>\n`,
  thematicBreak: () => '<hr>\n',
  code: (node) => `<pre tabindex="0"><code>${escapeHtml(node.value)}</code></pre>\n`,
  list,
  listItem,
  table,
  text: (node) => escapeHtml(node.value),
  emphasis: (node, page) => `<em>${page.inner(node)}</em>`,
  strong: (node, page) => `<strong>${page.inner(node)}</strong>`,
  delete: (node, page) => `<del>${page.inner(node)}</del>`,
  inlineCode: (node) => `<code>${escapeHtml(node.value)}</code>`,
  break: () => '<br>\n',
  link: (node, page) => renderLink(node.url, node.title, page.inner(node), page),
  linkReference: (node, page) => {
    const target = page.definitions.get(node.identifier);
    const inner = page.inner(node);
    return target === undefined ? inner : renderLink(target.url, target.title, inner, page);
  },
  footnoteReference,
  mdxJsxFlowElement: renderElement,
  mdxJsxTextElement: renderElement,
};

/**
 * A guarded body as HTML. Everything written by staff is escaped; addresses are checked once more.
 *
 * @param components one function for each component of the allow-list; they return finished HTML
 * @param href from a path of the site (`/khao-sat/`) to the address for the page
 * @param labels words for screen readers and the heading of the footnotes; Vietnamese by default
 * @example renderProse(prose, proseComponents(ctx, owner), ctx.href)
 */
export function renderProse(
  prose: Prose,
  components: ComponentTable,
  href: (path: string) => string,
  labels: ProseLabels = VI_LABELS,
): string {
  const definitions: Page['definitions'] = new Map();
  const footnotes = new Map<string, FootnoteDefinition>();
  collect(prose.root, definitions, footnotes);
  const page: Page = {
    components,
    href,
    labels,
    definitions,
    footnotes,
    cited: new Map(),
    tables: { count: 0 },
    inner: (node) => node.children.map((child: Nodes) => render(child, page)).join(''),
  };
  const body = render(prose.root, page);
  return body + footnotesSection(page);
}

function render(node: Nodes, page: Page): string {
  // The table is keyed by the type of the node that is handed over.
  const renderer = RENDERERS[node.type] as ((node: Nodes, page: Page) => string) | undefined;
  if (renderer === undefined)
    throw new Error(`node that passed the guard cannot be rendered: ${node.type}`);
  return renderer(node, page);
}

/** Definitions may stand anywhere; the first of a name counts, as in CommonMark. */
function collect(
  node: Nodes,
  definitions: Page['definitions'],
  footnotes: Map<string, FootnoteDefinition>,
): void {
  if (node.type === 'definition' && !definitions.has(node.identifier))
    definitions.set(node.identifier, node);
  if (node.type === 'footnoteDefinition' && !footnotes.has(node.identifier))
    footnotes.set(node.identifier, node);
  if ('children' in node) for (const child of node.children) collect(child, definitions, footnotes);
}
