import { escapeHtml } from './escape.ts';
import type { ComponentTable } from './render.ts';

/** For tests: an element that shows what the component was given. */
const show =
  (name: string) =>
  (attributes: Readonly<Record<string, string>>, inner: string): string =>
    `<x-${name.toLowerCase()}>${escapeHtml(JSON.stringify(attributes))}${inner}</x-${name.toLowerCase()}>`;

/** For tests: a table of components that show what they were given. */
export const shownComponents: ComponentTable = {
  Value: show('Value'),
  Change: show('Change'),
  Difference: show('Difference'),
  Base: show('Base'),
  Question: show('Question'),
  Trend: show('Trend'),
  Compare: show('Compare'),
  Streams: show('Streams'),
  Table: show('Table'),
  Note: show('Note'),
};
