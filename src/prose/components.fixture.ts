import { escapeHtml } from '../format/escape.ts';
import { COMPONENTS } from '../mdx/list.ts';
import type { ComponentTable } from './page.ts';

/** For tests: components that show what they were given. */
export const shownComponents: ComponentTable = new Map(
  [...COMPONENTS.values()].map(({ name, inline }) => {
    const tag = `x-${name.toLowerCase()}`;
    const render = (attributes: object, inner: string): string =>
      `<${tag}>${escapeHtml(JSON.stringify(attributes))}${inner}</${tag}>`;
    return [name, { inline, render }];
  }),
);
