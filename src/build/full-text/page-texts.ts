import { Parser } from 'htmlparser2';

/** Tags within a sentence. */
const INLINE = new Set(
  'a abbr b bdi cite code dfn em i kbd mark q s small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const SILENT = new Set(['script', 'style', 'svg', 'template']);

/** How deep the reader is in what is indexed, and in what is left out. */
interface Depth {
  body: number;
  out: number;
}

/**
 * The texts of a page that the engine indexes, each block by itself: what stands in a `data-pagefind-body`, without what is to be
 * ignored.
 */
export function pageTexts(html: string): readonly string[] {
  const texts: string[] = [];
  const depth: Depth = { body: 0, out: 0 };
  let text = '';
  const end = (): void => {
    if (text.trim() !== '') texts.push(text);
    text = '';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!INLINE.has(name)) end();
      if (depth.body > 0 || 'data-pagefind-body' in attributes) depth.body += 1;
      if (depth.out > 0 || SILENT.has(name) || 'data-pagefind-ignore' in attributes) depth.out += 1;
    },
    onclosetag(name) {
      if (!INLINE.has(name)) end();
      if (depth.body > 0) depth.body -= 1;
      if (depth.out > 0) depth.out -= 1;
    },
    ontext(part) {
      if (depth.body > 0 && depth.out === 0) text += part;
    },
  });
  parser.end(html);
  return texts;
}
