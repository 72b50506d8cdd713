import type { Page } from 'playwright-core';

/** Smallest type that may stand in a chart, in px as shown. */
const LEAST = 12;
/** WCAG 2.2 AA for text. */
const CONTRAST = 4.5;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface SeenText {
  readonly text: string;
  readonly box: Box;
  readonly size: number;
  readonly ink: string;
  /** What is painted behind its middle. */
  readonly ground: string;
}

interface SeenChart {
  readonly frame: Box;
  readonly texts: readonly SeenText[];
}

/** Every chart of the page as the browser shows it, folded ones opened and typefaces there. */
async function seenCharts(page: Page): Promise<readonly SeenChart[]> {
  await page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  });
  return page.evaluate(() => {
    const grounds = [document.body, document.documentElement].map(
      (node) => getComputedStyle(node).backgroundColor,
    );
    const paper = grounds.find((colour) => colour !== 'rgba(0, 0, 0, 0)') ?? 'rgb(255, 255, 255)';
    const boxOf = (node: Element): Box => node.getBoundingClientRect().toJSON() as Box;
    const charts = [...document.querySelectorAll<SVGSVGElement>('.chart-svg')];
    return charts.map((svg) => {
      const frame = boxOf(svg);
      const own = svg.viewBox.baseVal?.width ?? 0;
      const scale = own === 0 ? 1 : (frame.right - frame.left) / own;
      const fills = [...svg.querySelectorAll('rect')]
        .map((node) => ({ box: boxOf(node), style: getComputedStyle(node) }))
        .filter(({ style }) => style.fill.startsWith('rgb') && Number(style.fillOpacity) > 0.9);
      const shown = [...svg.querySelectorAll('text')].filter(
        (node) => getComputedStyle(node).display !== 'none',
      );
      const texts = shown.map((node) => {
        const [box, style] = [boxOf(node), getComputedStyle(node)];
        const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
        const behind = fills.findLast(
          (one) => x > one.box.left && x < one.box.right && y > one.box.top && y < one.box.bottom,
        );
        const size = Number.parseFloat(style.fontSize) * scale;
        const ground = behind?.style.fill ?? paper;
        return { text: node.textContent, box, size, ink: style.fill, ground };
      });
      return { frame, texts };
    });
  });
}

/** Relative luminance of `rgb(…)`, WCAG 2.2. */
function luminance(colour: string): number {
  const parts = (colour.match(/[\d.]+/gu) ?? []).slice(0, 3).map((part) => Number(part) / 255);
  const [r = 0, g = 0, b = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function textFaults(
  { text, box, size, ink, ground }: SeenText,
  frame: Box,
  window: number,
): string[] {
  const against = contrast(ink, ground);
  const clipped = box.left < frame.left - 1 || box.right > frame.right + 1;
  return [
    ...(size < LEAST - 0.05 ? [`${size.toFixed(1)} px: ${text}`] : []),
    ...(clipped ? [`clipped: ${text}`] : []),
    ...(box.right > window + 1 ? [`beyond the window: ${text}`] : []),
    ...(against < CONTRAST ? [`contrast ${against.toFixed(1)}: ${text}`] : []),
  ];
}

/** A line box is taller than its letters: a third of it may be shared. */
function isOver(a: Box, b: Box): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 1 && down > (a.bottom - a.top) / 3;
}

/**
 * What a reader could not read in the charts of an open page: type below 12 px, text outside its drawing or the window,
 * text over text, and type of too little contrast with what is painted behind it.
 */
export async function chartFaults(page: Page): Promise<readonly string[]> {
  const window = page.viewportSize()?.width ?? 0;
  const charts = (await seenCharts(page)).filter(({ frame }) => frame.right > frame.left);
  return charts.flatMap(({ frame, texts }) => [
    ...texts.flatMap((text) => textFaults(text, frame, window)),
    ...texts.flatMap((a, at) =>
      texts
        .slice(at + 1)
        .filter((b) => isOver(a.box, b.box))
        .map((b) => `overlap: ${a.text} / ${b.text}`),
    ),
  ]);
}
