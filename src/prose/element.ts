import type { Nodes } from 'mdast';
import { escapeHtml } from '../format/index.ts';
import type { JsxElement } from './component.ts';
import { addressKind } from './link-address.ts';
import type { Page } from './page.ts';

/** Nodes of the running text, which need a paragraph around them. */
export const PHRASING: ReadonlySet<Nodes['type']> = new Set<Nodes['type']>([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'footnoteReference',
  'mdxJsxTextElement',
]);

/** A component by its function; one of the running text that stands alone gets a paragraph. */
export function renderElement(node: JsxElement, page: Page): string {
  const name = node.name ?? '';
  const component = page.components.get(name);
  if (component === undefined)
    throw new Error(`element that passed the guard is no component: ${name}`);
  const html = component.render(literals(node), content(node, page));
  return node.type === 'mdxJsxFlowElement' && component.inline === true ? `<p>${html}</p>\n` : html;
}

/** A link, or its bare text when the address may not be used. */
export function renderLink(
  url: string,
  title: string | null | undefined,
  inner: string,
  page: Page,
): string {
  const kind = addressKind(url);
  if (kind === null) return inner;
  const address = escapeHtml(kind === 'internal' ? page.href(url) : url);
  const rel = kind === 'external' ? ' rel="noopener"' : '';
  const tip = title === null || title === undefined ? '' : ` title="${escapeHtml(title)}"`;
  return `<a href="${address}"${rel}${tip}>${inner}</a>`;
}

function literals(node: JsxElement): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') {
      attributes[attribute.name] = attribute.value.trim();
    }
  }
  return attributes;
}

/** `<Note>words</Note>` on one line holds bare text, which needs its paragraph. */
function content(node: JsxElement, page: Page): string {
  const inner = page.inner(node);
  const bare =
    node.type === 'mdxJsxFlowElement' && node.children.some(({ type }) => PHRASING.has(type));
  return bare && inner.trim() !== '' ? `<p>${inner.trim()}</p>\n` : inner;
}
