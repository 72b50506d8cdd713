import { checkFile } from './check/index.ts';
import type { FigureComponent } from './component.ts';

/** What is read when nothing is said. */
const FILE = 'streams.csv';

/** The streams of opinion of a briefing's streams.csv. */
export const streams = {
  name: 'Streams',
  attributes: { src: {}, caption: { wording: true } },
  check: (element, context) => checkFile(element, element.attributes['src'] ?? FILE, context),
  render: ({ src = FILE, caption = null }, { figure, ctx, owner, nextId }) => {
    const found = 'streams' in owner ? owner.streams.get(src) : undefined;
    if (found === undefined) throw new Error(`unknown streams: ${src}`);
    return figure.streamsFigure(ctx, found, caption, nextId('luong-y-kien'));
  },
} as const satisfies FigureComponent;
