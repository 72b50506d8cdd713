import { fold } from '../../format/index.ts';

/** A level of a scale in words: how far, and of what. A middle level needs not say of what. */
interface Level {
  readonly core: string | null;
  /** Below 0 the thing is denied, 0 is the middle. */
  readonly level: number;
}

const MIDDLE =
  /^(?:binh thuong|trung lap|trung binh|phan van|luong lu|trung dung|vua phai|nua .* nua .*|khong .* cung khong .*|neither .*|neutral)(?:\s*\(.*\))?$/u;

/** How Vietnamese and English grade a word, strongest pattern first; the group is the word. */
const GRADES: readonly (readonly [RegExp, number])[] = [
  [/^(?:hoan toan|rat|cuc ky|vo cung|tuyet doi) (?:khong|chua) (?<core>.+)$/u, -2],
  [/^(?:khong|chua) (?:he )?(?<core>.+?) (?:chut nao|ti nao)$/u, -2],
  [/^not at all (?<core>.+)$/u, -2],
  [/^(?:khong|chua) (?<core>.+?) lam$/u, -0.5],
  [/^(?:khong|chua|not) (?:that su |thuc su |duoc )?(?<core>.+)$/u, -1],
  [/^(?:rat it) (?<core>.+)$/u, -0.75],
  [/^(?:it|not very|not so) (?<core>.+)$/u, -0.5],
  [/^(?:hoan toan|rat|cuc ky|vo cung|het suc|dac biet) (?<core>.+)$/u, 2],
  [/^(?:very|extremely|strongly|completely|totally) (?<core>.+)$/u, 2],
  [/^(?<core>.+) hoan toan$/u, 2],
  [/^kha (?<core>.+)$/u, 0.75],
  [/^(?:tam(?: thoi)?|tam duoc) (?<core>.+)$/u, 0.25],
  [/^(?:tuong doi|co phan|phan nao|mot phan|co ban|somewhat|rather|fairly) (?<core>.+)$/u, 0.5],
  [/^(?<core>.+) (?:mot phan|phan nao|phan lon)$/u, 0.5],
  [/^(?:co )?(?<core>.+)$/u, 1],
];

/** Levels that leave out of what: "Tương đối" beside "Hài lòng". */
const PARTIAL: Readonly<Record<string, number>> = {
  ...{ kha: 0.75, 'tuong doi': 0.5, 'mot phan': 0.5, tam: 0.25, 'tam duoc': 0.25, 'tam on': 0.25 },
};

/**
 * The level of a word that only grades; null for any other. It says something only beside levels that say of what.
 *
 * @example
 * partialLevel('Tương đối'); // 0.5
 */
export function partialLevel(label: string): number | null {
  return PARTIAL[fold(label).trim()] ?? null;
}

/** English prefixes that deny: the strength stays, the side changes. */
const DENIED = /^(?:dis|un|in)(?=(?:satisfied|agree|important|likely|favou?rable|effective))/u;

/**
 * Reads a level of a scale; null for an empty text.
 *
 * @example
 * scaleLevel('Rất không hài lòng'); // { core: 'hai long', level: -2 }
 * scaleLevel('Somewhat unimportant'); // { core: 'important', level: -0.5 }
 */
export function scaleLevel(label: string): Level | null {
  const text = fold(label).trim();
  if (MIDDLE.test(text)) return { core: null, level: 0 };
  for (const [pattern, level] of GRADES) {
    const core = pattern.exec(text)?.groups?.['core'];
    if (core === undefined) continue;
    const plain = core.replace(DENIED, '');
    return plain === core ? { core, level } : { core: plain, level: -level };
  }
  return null;
}
