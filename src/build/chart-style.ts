import { readFileSync } from 'node:fs';
import { pictureStyle } from '../picture/index.ts';

const STYLES = new URL('../styles/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, STYLES), 'utf8');

/** The rules of charts for a picture, read from the site's style sheets. */
export function chartStyle(): string {
  return pictureStyle(read('chart-tokens.css'), read('chart.css') + read('chart-tones.css'));
}
