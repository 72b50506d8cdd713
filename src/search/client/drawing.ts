/** An element of a drawing, with what may stand on it. */
export interface DrawnElement {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

const SHAPES: ReadonlySet<string> = new Set(['rect', 'path', 'circle', 'line']);
const ATTRIBUTES: ReadonlySet<string> = new Set([
  ...['class', 'x', 'y', 'width', 'height', 'viewBox', 'd'],
  ...['cx', 'cy', 'r', 'x1', 'x2', 'y1', 'y2'],
]);
const TAG = /<(?<name>[a-z]+)(?<rest>(?:\s+[\w-]+="[^"<>]*")*)\s*\/?>/giu;
const ATTRIBUTE = /(?<name>[\w-]+)="(?<value>[^"]*)"/gu;
const PLAIN = /^[\w\s.,%-]*$/u;

/**
 * The SVG of a hit's file as plain data, its frame first: only shapes without words, and only what places and classes them.
 * All else is left out, since the file may come from another site. Empty where it is no drawing.
 *
 * @example elementsOf('<svg class="chart-svg"><rect width="62.4%"/></svg>').length // 2
 */
export function elementsOf(svg: string): readonly DrawnElement[] {
  const found = [...svg.matchAll(TAG)].map(({ groups }) => ({
    name: groups?.['name'] ?? '',
    attributes: attributesOf(groups?.['rest'] ?? ''),
  }));
  const [frame, ...rest] = found;
  if (frame?.name !== 'svg') return [];
  return [frame, ...rest.filter(({ name }) => SHAPES.has(name))];
}

function attributesOf(text: string): DrawnElement['attributes'] {
  return [...text.matchAll(ATTRIBUTE)].flatMap(({ groups }) => {
    const [name, value] = [groups?.['name'] ?? '', groups?.['value'] ?? ''];
    return ATTRIBUTES.has(name) && PLAIN.test(value) ? [[name, value] as const] : [];
  });
}
