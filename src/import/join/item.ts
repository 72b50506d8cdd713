/** A header of several columns of one question, taken apart. */
export interface ItemHeader {
  readonly stem: string;
  readonly item: string;
}

const BRACKETS = /^(?<stem>.*\S)\s*\[(?<item>[^[\]]+)\]$/su;
const MARKED = /^(?<stem>.+?)(?: - | – | — |: |\/)(?<item>[^/:]+)$/su;
const MARKED_LAST = /^(?<stem>.+)(?: - | – | — |: |\/)(?<item>[^/:]+)$/su;

/**
 * Takes a header apart into a question and one of its items or choices, in the ways that programs write them: none, one or,
 * where a mark stands twice, two.
 *
 * @example
 * itemHeaders('Kênh nhận tin: Zalo'); // [{ stem: 'Kênh nhận tin', item: 'Zalo' }]
 */
export function itemHeaders(header: string): readonly ItemHeader[] {
  const found = [BRACKETS, MARKED, MARKED_LAST].flatMap((pattern) => {
    const { stem = '', item = '' } = pattern.exec(header)?.groups ?? {};
    const bare = stem.replace(/[\s:–—-]+$/u, '').replace(/ - Selected Choice$/u, '');
    return bare === '' || item.trim() === '' ? [] : [{ stem: bare, item: item.trim() }];
  });
  return found.filter(
    (one, at) => found.findIndex(({ stem, item }) => stem === one.stem && item === one.item) === at,
  );
}
