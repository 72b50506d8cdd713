import { isOfficial, OFFICE, OFFICIAL_MAIL } from './offices.ts';

/** What gives a person away in a text that runs on. */
export type TextSign = 'email' | 'phone' | 'identity' | 'bank' | 'address' | 'name';

/** A place in a text where a person can be recognised. */
export interface PersonalPlace {
  readonly sign: TextSign;
  /** Where it begins, from 0. */
  readonly at: number;
  readonly text: string;
}

/** Characters before a find that may say whose it is. */
const BEFORE = 90;
/** Characters after a name that may say which office its bearer holds. */
const AFTER = 60;

/** Addresses of pages hold numbers of their own. */
const ADDRESS_OF_PAGE = /https?:\/\/[^\s<>"')\]]+/gu;

const WORD = String.raw`\p{Lu}\p{Ll}{0,8}`;
const TITLES = 'ông|bà|anh|chị|cô|chú|bác|cụ|cậu|dì|cháu|em|thầy';
/** Two capitalised words at least; or one, of whom it is said where he lives or how old he is. */
const NAME = new RegExp(
  String.raw`(?<![\p{L}\p{N}/])(?:${TITLES}|${upper(TITLES)})(?: giáo| cụ| hộ)? (?<name>${WORD}(?: ${WORD}){1,4}|\p{Lu}\p{Ll}{1,8}(?=,? \(?(?:ở|trú tại|ngụ|sinh năm|\d{1,3} tuổi)))`,
  'gu',
);

/** What a text must hold for a pattern to be tried: most texts hold none of it, and this is told in a tenth of the time. */
const NEEDED: Readonly<Record<TextSign, RegExp>> = {
  email: /@/,
  identity: /\d/,
  bank: /\d/,
  phone: /\d/,
  address: /\d/,
  name: /[nhàịôúcụuìmyoộ] [A-ZĐÀ-Ỹ]/,
};

const PATTERNS: readonly (readonly [TextSign, RegExp])[] = [
  [
    'email',
    /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,3}\.\p{L}{2,24}(?![\p{L}\p{N}])/gu,
  ],
  [
    'identity',
    /(?<![\d.,/-])0(?:0[1-9]|[1-8]\d|9[0-6])(?:[ .]?\d){9}(?![\d/])|(?:CMND|CMT|chứng minh nhân dân|căn cước|CCCD|hộ chiếu)(?: số)?:? ?[A-Z]?\d(?:[ .]?\d){6,11}(?!\d)/giu,
  ],
  [
    'bank',
    /(?:số tài khoản|tài khoản(?: số)?|STK)(?: [\p{L}]{2,12}){0,3}:? ?\d(?:[ .-]?\d){7,18}(?!\d)/giu,
  ],
  [
    'phone',
    /(?<![\d.,/-])(?:0|\+84[ .-]?(?:\(0\)|0)?)(?:[35789]\d(?:[ .-]?\d){7}|2\d{1,2}(?:[ .-]?\d){7,8})(?![\d/])/gu,
  ],
  [
    'address',
    /(?:số nhà|nhà số) \d{1,4}(?:[/-]\d{1,4}){0,3}[A-Za-z]?|(?<!\p{L})số \d{1,4}(?:[/-]\d{1,4}){0,3}[A-Za-z]?,? (?:đường|phố|ngõ|ngách|hẻm|kiệt) [\p{Lu}\d]/giu,
  ],
  ['name', NAME],
];

/**
 * Where a text that will be published lets a person be recognised: e-mail addresses, telephone, identity and bank numbers, exact
 * addresses, and names behind a title. Not: an office's own numbers and addresses, said to be so (`đường dây nóng`, `trụ sở`) or at a
 * domain of the state; a name that holds an office, as the words beside it say; placeholders (`ông Nguyễn Văn A`).
 * Every pattern is bounded, so that the time grows with the length of the text alone.
 *
 * @example
 * personalPlaces('Bà Trần Thị Bích (thôn 3) cho biết')[0]?.sign; // 'name'
 */
export function personalPlaces(text: string): readonly PersonalPlace[] {
  const plain = text.includes('://')
    ? text.replaceAll(ADDRESS_OF_PAGE, (url) => ' '.repeat(url.length))
    : text;
  const found = PATTERNS.flatMap(([sign, pattern]) =>
    NEEDED[sign].test(plain)
      ? [...plain.matchAll(pattern)].flatMap((match) => placesOf(plain, sign, match))
      : [],
  );
  return found
    .filter((one, at) => !found.slice(0, at).some((other) => overlap(one, other)))
    .toSorted((a, b) => a.at - b.at);
}

function placesOf(text: string, sign: TextSign, match: RegExpExecArray): readonly PersonalPlace[] {
  const place = { sign, at: match.index, text: match[0] };
  const before = text.slice(Math.max(0, match.index - BEFORE), match.index);
  const after = text.slice(match.index + match[0].length).slice(0, AFTER);
  if (sign === 'email') return OFFICIAL_MAIL.test(match[0]) ? [] : [place];
  if (sign === 'address') return OFFICE.test(before) ? [] : [place];
  if (sign === 'phone') return isOfOffice(match[0], before) ? [] : [place];
  if (sign !== 'name') return [place];
  const { name = '' } = match.groups ?? {};
  return isOfficial(name, before, after)
    ? []
    : [{ ...place, text: name, at: place.at + match[0].length - name.length }];
}

/** A number of the fixed network, or any that is said to be an office's. */
const isOfOffice = (number: string, before: string): boolean =>
  /^(?:0|\+84[ .-]?(?:\(0\)|0)?)2/u.test(number)
    ? OFFICE.test(before)
    : /đường dây nóng|tổng đài|trực ban|hotline/iu.test(before);

const overlap = (a: PersonalPlace, b: PersonalPlace): boolean =>
  a.at < b.at + b.text.length && b.at < a.at + a.text.length;

function upper(words: string): string {
  return words
    .split('|')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('|');
}
