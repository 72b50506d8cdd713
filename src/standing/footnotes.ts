import type { Element } from 'hast';
import type { HastPluginDefinition, HastVisitorContext } from 'satteri';
import { numbered, VI_LABELS } from '../prose/index.ts';

type Properties = Readonly<Record<string, string | null>>;

/** Footnotes as reports have them: anchors by number, since the library makes its own of whatever staff call a note. */
export function footnotes(): HastPluginDefinition {
  const cited = new Map<string, number>();
  let notes = 0;
  let backs = 0;
  const visit = (node: Readonly<Element>, ctx: HastVisitorContext): void => {
    const { properties } = node;
    if (properties['dataFootnoteRef'] === true) {
      const number = ctx.textContent(node);
      const times = (cited.get(number) ?? 0) + 1;
      cited.set(number, times);
      set(node, ctx, reference(number, times));
    } else if (properties['dataFootnotes'] === true) {
      set(node, ctx, { dataFootnotes: null, ariaLabelledBy: 'chu-thich' });
    } else if (properties['id'] === 'footnote-label') {
      set(node, ctx, { className: null, id: 'chu-thich' });
    } else if (String(properties['id']).startsWith(NOTE)) {
      backs = 0;
      set(node, ctx, { id: `chu-thich-${(notes += 1)}` });
    } else if ('dataFootnoteBackref' in properties) {
      set(node, ctx, back(String(notes), (backs += 1)));
    }
  };
  return { name: 'standing-footnotes', element: { filter: ['a', 'section', 'h2', 'li'], visit } };
}

/** How the library begins the anchor of a note. */
const NOTE = 'user-content-fn-';

function reference(number: string, times: number): Properties {
  const ariaLabel = numbered(VI_LABELS.footnote, Number(number));
  const anchor = { href: `#chu-thich-${number}`, id: anchorOf(number, times), ariaLabel };
  return { ...anchor, dataFootnoteRef: null, ariaDescribedBy: null };
}

function back(number: string, times: number): Properties {
  const ariaLabel = numbered(VI_LABELS.back, Number(number));
  const href = `#${anchorOf(number, times)}`;
  return { href, className: 'footnote-back', ariaLabel, dataFootnoteBackref: null };
}

function anchorOf(number: string, times: number): string {
  return times === 1 ? `dan-${number}` : `dan-${number}-${times}`;
}

function set(node: Readonly<Element>, ctx: HastVisitorContext, properties: Properties): void {
  for (const [name, value] of Object.entries(properties)) ctx.setProperty(node, name, value);
}
