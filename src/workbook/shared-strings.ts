import { escapeXml } from './xml.ts';

/** `_x0041_` in a file stands for a character, so the underscore before such text is spelt so itself. */
const CODED = /_(?=x[0-9A-Fa-f]{4}_)/gu;

/** The texts of a workbook, each once. */
export class SharedStrings {
  readonly #places = new Map<string, number>();
  #used = 0;

  /** The number of a text. */
  place(text: string): number {
    this.#used++;
    const found = this.#places.get(text);
    if (found !== undefined) return found;
    this.#places.set(text, this.#places.size);
    return this.#places.size - 1;
  }

  /** The part `xl/sharedStrings.xml`. */
  toXml(): string {
    const items = [...this.#places.keys()].map(
      (text) => `<si><t xml:space="preserve">${escapeXml(text.replace(CODED, '_x005F_'))}</t></si>`,
    );
    const counts = `count="${String(this.#used)}" uniqueCount="${String(items.length)}"`;
    return `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ${counts}>${items.join('')}</sst>`;
  }
}
