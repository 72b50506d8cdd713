import type { Element, ElementContent } from 'hast';
import type { HastPluginDefinition, MdastPluginDefinition } from 'satteri';
import { headingAnchors, numbered, PHRASING, plainText, VI_LABELS } from '../prose/index.ts';

/** Classes of the library → ours; null for none. */
const CLASSES: ReadonlyMap<unknown, string | null> = new Map([
  ['contains-task-list', 'tasks'],
  ['task-list-item', null],
]);

/** Anchors as the table of contents has them, and the paragraph that `<Note>words</Note>` on one line needs. */
export function structure(): MdastPluginDefinition {
  const anchorOf = headingAnchors();
  return {
    name: 'standing-structure',
    heading(node, ctx) {
      const { depth, children } = node;
      // Astro anchors every heading that is an element, and search would take each for a place of its own.
      if (depth !== 2)
        return { type: 'mdxJsxTextElement', name: `h${depth}`, attributes: [], children };
      ctx.setProperty(node, 'data', { hProperties: { id: anchorOf(plainText(node).trim()) } });
      return undefined;
    },
    table({ type, align, children }) {
      // Cells beyond the head of their table would be dropped, and their words with them.
      const width = Math.max(...children.map((row) => row.children.length));
      return {
        type,
        children,
        align: Array.from({ length: width }, (_, at) => align?.[at] ?? null),
      };
    },
    mdxJsxFlowElement(node, ctx) {
      if (node.children.some(({ type }) => PHRASING.has(type)))
        ctx.setProperty(node, 'children', [
          { type: 'paragraph', children: node.children } as (typeof node.children)[number],
        ]);
    },
  };
}

/** The markup of reports: tables that scroll, cells aligned by classes, boxes of tasks, code that takes the keyboard. */
export function markup(): HastPluginDefinition {
  let tables = 0;
  return {
    name: 'standing-markup',
    element: [
      { filter: ['table'], visit: (node, ctx) => void ctx.wrapNode(node, scroll((tables += 1))) },
      {
        filter: ['th', 'td'],
        visit: (node, ctx) => {
          const side = /text-align:\s*(\w+)/u.exec(String(node.properties['style'] ?? ''))?.[1];
          ctx.setProperty(node, 'style', null);
          if (node.tagName === 'th') ctx.setProperty(node, 'scope', 'col');
          if (side !== undefined) ctx.setProperty(node, 'className', [`align-${side}`]);
        },
      },
      {
        filter: ['ul', 'ol', 'li'],
        visit: (node, ctx) => {
          const [name] = [node.properties['className'] ?? []].flat();
          const ours = CLASSES.get(name);
          if (ours !== undefined) ctx.setProperty(node, 'className', ours);
        },
      },
      { filter: ['input'], visit: ({ properties }) => box(properties['checked'] === true) },
      { filter: ['pre'], visit: (node, ctx) => code(ctx.textContent(node).replace(/\n$/u, '')) },
    ],
  };
}

function scroll(number: number): Element {
  const ariaLabel = numbered(VI_LABELS.table, number);
  return element('div', { className: ['table-scroll'], role: 'group', tabIndex: 0, ariaLabel }, []);
}

function box(done: boolean): Element {
  const ariaLabel = done ? VI_LABELS.done : VI_LABELS.open;
  return element('span', { role: 'img', ariaLabel }, [text(done ? '☑' : '☐')]);
}

function code(value: string): Element {
  return element('pre', { tabIndex: 0 }, [element('code', {}, [text(value)])]);
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
