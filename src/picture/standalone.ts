import { hatchPattern, round, tag, type Text, writeShape } from '../chart/index.ts';
import { escapeHtml } from '../format/index.ts';
import type { Outlines } from './outlines.ts';
import type { Picture } from './picture.ts';

const BOLD = /\bchart-(?:heading|value|inside)\b/u;

/** Signs that the typeface lacks, in signs that it has: as a question mark, “≥ 5” would say something else. */
const SPELT: Readonly<Record<string, string>> = {
  '≥': '>=',
  '≤': '<=',
  '≈': '~',
  '→': '->',
  '№': 'No',
};

function spell(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('\u00a0', ' ')
    .replace(/[≥≤≈→№]/gu, (sign) => SPELT[sign] ?? sign);
}

/** Letters that a drawing uses, each once, by the id that its copies name. */
class Letters {
  readonly #defined = new Map<string, string>();
  readonly #outlines: Outlines;

  constructor(outlines: Outlines) {
    this.#outlines = outlines;
  }

  /** A line of text as copies of its letters. */
  write({ class: css, text, x, y, size, anchor }: Text): string {
    const bold = BOLD.test(css);
    let advance = 0;
    const copies = [...spell(text)].map((character) => {
      const outline = this.#outlines[bold ? 'bold' : 'regular'](character);
      const id = `${bold ? 'b' : 'r'}${character.codePointAt(0)?.toString(36) ?? ''}`;
      if (outline.d !== '') this.#defined.set(id, outline.d);
      const at = advance;
      advance += outline.advance;
      return outline.d === '' ? '' : tag('use', { href: `#${id}`, x: Math.round(at) });
    });
    const start = x - ({ start: 0, middle: 0.5, end: 1 }[anchor] * (advance * size)) / 1000;
    const scale = size / 1000;
    const transform = `translate(${round(start)} ${round(y)}) scale(${scale} ${-scale})`;
    return tag('g', { class: css, transform }, copies.join(''));
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
