/** A known word near a typed one. */
interface NearWord {
  readonly word: string;
  /** 0,5 for a usual confusion of sounds, 0,6 for leftovers of Telex or VNI, 1 for a letter. */
  readonly cost: number;
}

/** Sounds that regions, ears and keyboards confuse. */
const CONFUSED: readonly (readonly [RegExp, string])[] = [
  [/^s/u, 'x'],
  [/^x/u, 's'],
  [/^tr/u, 'ch'],
  [/^ch/u, 'tr'],
  [/^d/u, 'gi'],
  [/^gi/u, 'd'],
  [/^d/u, 'r'],
  [/^r/u, 'd'],
  [/^r/u, 'gi'],
  [/^gi/u, 'r'],
  [/^v/u, 'd'],
  [/^d/u, 'v'],
  [/^l/u, 'n'],
  [/^n(?![gh])/u, 'l'],
  [/^gi/u, 'j'],
  [/^j/u, 'gi'],
  [/^f/u, 'ph'],
  [/^ph/u, 'f'],
  [/^k/u, 'c'],
  [/^c(?!h)/u, 'k'],
  [/^q/u, 'c'],
  [/^ng(?!h)/u, 'ngh'],
  [/^ngh/u, 'ng'],
  [/^g(?![hi])/u, 'gh'],
  [/^gh/u, 'g'],
  [/n$/u, 'ng'],
  [/ng$/u, 'n'],
  [/t$/u, 'c'],
  [/c$/u, 't'],
  [/i$/u, 'y'],
  [/y$/u, 'i'],
  [/n$/u, 'nh'],
  [/nh$/u, 'n'],
  [/nh$/u, 'ng'],
];

const TELEX: readonly (readonly [RegExp, string])[] = [
  [/[sfrxj]$/u, ''],
  [/dd/u, 'd'],
  [/aa/u, 'a'],
  [/ee/u, 'e'],
  [/oo/u, 'o'],
  [/w/gu, ''],
  [/^w/u, 'u'],
  [/uw/u, 'u'],
  [/[sfrxj](?=[a-z]*$)/u, ''],
];

/**
 * The known words that a typed one may stand for: a letter added, left out, changed, or two exchanged; a usual confusion; leftovers
 * of a way of typing.
 *
 * @param known the site's words
 * @example nearWords('thuogn', new Map([['thuong', 9]])) // [{ word: 'thuong', cost: 1 }]
 */
export function nearWords(word: string, known: ReadonlyMap<string, number>): readonly NearWord[] {
  const costs = new Map<string, number>();
  const offer = (other: string, cost: number): void => {
    if (other === word || !known.has(other)) return;
    costs.set(other, Math.min(costs.get(other) ?? cost, cost));
  };
  for (const [from, to] of CONFUSED) offer(word.replace(from, to), 0.5);
  for (const plain of withoutTelex(word)) offer(plain, 0.6);
  for (const other of known.keys())
    if (Math.abs(other.length - word.length) <= 1 && isOneApart(word, other)) offer(other, 1);
  return [...costs].map(([other, cost]) => ({ word: other, cost }));
}

function withoutTelex(word: string): readonly string[] {
  let forms = [word];
  for (const [from, to] of TELEX)
    forms = [...new Set([...forms, ...forms.map((form) => form.replace(from, to))])];
  return forms.concat(forms.map((form) => form.replace(/\d/gu, '')));
}

/** Whether two words differ by one letter added, left out or changed, or by two neighbours exchanged. */
export function isOneApart(a: string, b: string): boolean {
  if (a === b) return false;
  if (a.length > b.length) return isOneApart(b, a);
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  if (a.length < b.length) return a.slice(at) === b.slice(at + 1);
  if (a.slice(at + 1) === b.slice(at + 1)) return true;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
