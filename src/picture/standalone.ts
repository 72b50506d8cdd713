import { hatchPattern, round, type Shape, tag, type Text, writeShape } from '../chart/index.ts';
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

function writeOne(shape: Shape, letters: Letters, hatch: string): string {
  if (shape.kind === 'text') return letters.write(shape);
  return writeShape(shape, round, hatch);
}

/**
 * A picture as an SVG that stands by itself: letters are outlines, so it looks the same where the typeface is missing;
 * title and description carry the text for those who do not see it.
 *
 * @param style rules for the classes of charts, with colours
 */
export function toStandalone(
  { scene, description }: Picture,
  outlines: Outlines,
  style: string,
): string {
  const letters = new Letters(outlines);
  const hatch = `${scene.id}-hatch`;
  const shapes = scene.shapes.map((shape) => writeOne(shape, letters, hatch));
  const hatched = scene.shapes.some((shape) => shape.kind === 'rect' && shape.hatched === true);
  const [width, height] = [round(scene.width), round(scene.height)];
  const paper = tag('rect', { class: 'paper', width: scene.width, height: scene.height });
  const parts = [
    tag('title', {}, escapeHtml(scene.title)),
    tag('desc', {}, escapeHtml(description)),
    tag('style', {}, style),
    tag('defs', {}, letters.definitions()),
    ...(hatched ? [hatchPattern(hatch)] : []),
    paper,
    ...shapes,
  ];
  const size = { width: scene.width, height: scene.height, viewBox: `0 0 ${width} ${height}` };
  const root = { xmlns: 'http://www.w3.org/2000/svg', role: 'img', ...size };
  return `${tag('svg', root, `\n${parts.join('\n')}\n`)}\n`;
}
