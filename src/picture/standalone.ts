import { hatchPattern, round, tag, type Text, writeShape } from '../chart/index.ts';
import { escapeHtml } from '../format/index.ts';
import { letteringOf } from './lettering.ts';
import type { Outlines } from './outlines.ts';
import type { Picture } from './picture.ts';

/** Letters that a drawing uses, each once, by the id that its copies name. */
class Letters {
  readonly #defined = new Map<string, string>();
  readonly #outlines: Outlines;

  constructor(outlines: Outlines) {
    this.#outlines = outlines;
  }

  /** A line of text as copies of its letters. */
  write(text: Text): string {
    const { letters, start } = letteringOf(text, this.#outlines);
    const copies = letters.map(({ id, outline, at }) => {
      this.#defined.set(id, outline.d);
      return tag('use', { href: `#${id}`, x: Math.round(at) });
    });
    const scale = text.size / 1000;
    const transform = `translate(${round(start)} ${round(text.y)}) scale(${scale} ${-scale})`;
    return tag('g', { class: text.class, transform }, copies.join(''));
  }

  definitions(): string {
    return [...this.#defined].map(([id, d]) => tag('path', { id, d })).join('\n');
  }
}

/** How the texts of a drawing are written. */
interface Hand {
  readonly write: (text: Text) => string;
  /** What they need, once all are written. */
  readonly definitions: () => string;
  /** Attributes of the whole drawing. */
  readonly root: Readonly<Record<string, string>>;
}

/** Letters as outlines. */
function drawing(outlines: Outlines): Hand {
  const letters = new Letters(outlines);
  return {
    write: (text) => letters.write(text),
    definitions: () => tag('defs', {}, letters.definitions()),
    root: {},
  };
}

/** Text as text, in the typeface by its name. */
const TYPING: Hand = {
  write: (text) => writeShape(text, round, ''),
  definitions: () => '',
  root: { 'font-family': "'Source Sans 3',sans-serif" },
};

function frame({ scene, description }: Picture, hand: Hand, style: string): string {
  const hatch = `${scene.id}-hatch`;
  const shapes = scene.shapes.map((shape) =>
    shape.kind === 'text' ? hand.write(shape) : writeShape(shape, round, hatch),
  );
  const hatched = scene.shapes.some((shape) => shape.kind === 'rect' && shape.hatched === true);
  const [width, height] = [round(scene.width), round(scene.height)];
  const parts = [
    tag('title', {}, escapeHtml(scene.title)),
    tag('desc', {}, escapeHtml(description)),
    tag('style', {}, style),
    hand.definitions(),
    hatched ? hatchPattern(hatch) : '',
    tag('rect', { class: 'paper', width: scene.width, height: scene.height }),
    ...shapes,
  ].filter((part) => part !== '');
  const size = { width: scene.width, height: scene.height, viewBox: `0 0 ${width} ${height}` };
  const root = { xmlns: 'http://www.w3.org/2000/svg', role: 'img', ...size, ...hand.root };
  return `${tag('svg', root, `\n${parts.join('\n')}\n`)}\n`;
}

/**
 * A picture as an SVG that stands by itself: letters are outlines, so it looks the same where the typeface is missing;
 * title and description carry the text for those who do not see it.
 *
 * @param style rules for the classes of charts, with colours
 */
export function toStandalone(picture: Picture, outlines: Outlines, style: string): string {
  return frame(picture, drawing(outlines), style);
}

/**
 * The same with text as text, that can be searched, copied and edited: it needs the typeface `Source Sans 3`.
 *
 * @param style also with the typeface, where the file shall bring it along
 */
export function toTyped(picture: Picture, style: string): string {
  return frame(
    picture,
    TYPING,
    `${style}.chart-heading,.chart-value,.chart-inside{font-weight:600}`,
  );
}
