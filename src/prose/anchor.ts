import { slugify } from '../format/index.ts';

/**
 * Names the level-2 headings of one body, to be asked in their order; `muc-` keeps anchors apart from the names of
 * questions.
 *
 * @example
 * const anchorOf = headingAnchors();
 * anchorOf('Kết quả'); // 'muc-ket-qua'
 * anchorOf('Kết quả'); // 'muc-ket-qua-2'
 */
export function headingAnchors(): (text: string) => string {
  const taken = new Set<string>();
  const last = new Map<string, number>();
  return (text) => {
    const stem = ['muc', slugify(text)].filter((part) => part !== '').join('-');
    let id = stem;
    for (let next = (last.get(stem) ?? 1) + 1; taken.has(id); next++) {
      id = `${stem}-${next}`;
      last.set(stem, next);
    }
    taken.add(id);
    return id;
  };
}
