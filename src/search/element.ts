type Child = Node | string;

/** An element with its class and its content. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/**
 * A bar of shares (0–1) as an SVG without text or colours: classes tell the pieces apart, percentages their places.
 *
 * @param top the place of the piece that the figure beside it names
 */
export function barElement(shares: readonly number[], top: number): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'hit-bar');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('focusable', 'false');
  let from = 0;
  shares.forEach((share, at) => {
    const piece = document.createElementNS(SVG, 'rect');
    piece.setAttribute('x', `${String(from * 100)}%`);
    piece.setAttribute('width', `${String(share * 100)}%`);
    piece.setAttribute('height', '100%');
    piece.setAttribute(
      'class',
      at === top ? 'hit-bar__top' : `hit-bar__rest hit-bar__rest--${String(at % 2)}`,
    );
    svg.append(piece);
    from += share;
  });
  return svg;
}
