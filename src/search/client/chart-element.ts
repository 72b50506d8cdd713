import { elementsOf, type DrawnElement } from './drawing.ts';
import { element } from './element.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A drawing of a hit's file, for the eye alone: the figure beside it says it in words. */
export function chartElement(className: string, svg: string): HTMLElement {
  const [frame, ...shapes] = elementsOf(svg).map(made);
  if (frame === undefined) return element('span', className);
  frame.setAttribute('aria-hidden', 'true');
  frame.setAttribute('focusable', 'false');
  frame.append(...shapes);
  return element('span', className, frame);
}

function made({ name, attributes }: DrawnElement): Element {
  const one = document.createElementNS(SVG, name);
  for (const [key, value] of attributes) one.setAttribute(key, value);
  return one;
}
