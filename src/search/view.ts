import type { ExcerptPart } from './excerpt.ts';
import type { Hit, Landing } from './hit.ts';

type Child = Node | string;

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

function marked(parts: readonly ExcerptPart[]): Child[] {
  return parts.map(({ text, marked: hit }) => (hit ? element('mark', '', text) : text));
}

function link(landing: Landing): HTMLAnchorElement {
  const made = element('a', '', landing.title);
  made.href = landing.url;
  return made;
}

/** A hit as a list item: title, facts, excerpt, and the sections that matched best. */
export function hitElement(hit: Hit, sectionsLabel: string): HTMLLIElement {
  const item = element('li', 'hit', element('h2', 'hit-title', link(hit)));
  if (hit.facts.length > 0) item.append(element('p', 'hit-facts', hit.facts.join(' · ')));
  if (hit.sections.length === 0) {
    item.append(element('p', 'hit-excerpt', ...marked(hit.excerpt)));
    return item;
  }
  const sections = hit.sections.map((section) =>
    element('li', '', link(section), element('p', 'hit-excerpt', ...marked(section.excerpt))),
  );
  const list = element('ul', 'hit-sections', ...sections);
  list.setAttribute('aria-label', sectionsLabel);
  item.append(list);
  return item;
}
