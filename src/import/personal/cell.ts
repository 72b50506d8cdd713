import { fold } from '../../format/index.ts';
import { isBarePhone, personalSign } from '../../survey/index.ts';
import type { DropReason } from '../draft/index.ts';

const IP = /^(?:\d{1,3}\.){3}\d{1,3}$|^[\da-f]{1,4}(?::[\da-f]{0,4}){4,7}$/iu;
const POINT = /^[(\s]*-?\d{1,3}\.\d{3,}°?\s*[,; ]\s*-?\d{1,3}\.\d{3,}/u;
const PLUS_POINT = /^POINT ?\(/iu;
const PROFILE = /(?:facebook|fb|zalo|tiktok|instagram)\.(?:com|me|vn)\/\S/iu;
/** Nine digits of an old identity card, or of a telephone number that lost its zero to a spreadsheet. */
const NINE_DIGITS = /^\d{9}$/u;
/** Twelve digits that lost the zero before them. */
const ELEVEN_DIGITS = /^[1-9]\d{10}$/u;
const ADDRESS =
  /(?:^|[\s,])(?:so nha|so \d+[a-z]?(?:\/\d+)*,? (?:duong|pho|ngo|ngach|hem)|ngo \d+|ngach \d+|hem \d+|to \d+,|thon .+, xa|ap .+, xa|duong .+, phuong|\d+[a-z]?(?:\/\d+)* (?:duong|pho) )/u;

const SURNAMES = [
  ...['nguyen', 'tran', 'le', 'pham', 'hoang', 'huynh', 'phan', 'vu', 'vo', 'dang', 'bui', 'do'],
  ...['ho', 'ngo', 'duong', 'ly', 'dinh', 'truong', 'doan', 'trinh', 'luong', 'ha', 'ta', 'chau'],
  ...[
    'quach',
    'thach',
    'nong',
    'luu',
    'thai',
    'vuong',
    'giang',
    'trieu',
    'ma',
    'lo',
    'ksor',
    'mai',
  ],
];
const NAME = new RegExp(
  `^(?:(?:ong|ba|anh|chi|co|chu|bac|em|d/c|dong chi)[ .]+)?(?:${SURNAMES.join('|')})(?: [a-z']{1,8}){2,4}$`,
  'u',
);
const CAPITALISED =
  /^(?:(?:ông|bà|anh|chị|cô|chú|bác|em|đ\/c|đồng chí)[ .]+)?(?:\p{Lu}[\p{L}']*)(?: \p{Lu}[\p{L}']*)+$/iu;

/**
 * The kind of personal data in one cell: an e-mail address, a telephone or identity number, a network or street address,
 * a place on the map, a link to somebody's page.
 *
 * @example
 * cellSign('10.762622, 106.660172'); // 'place'
 */
export function cellSign(cell: string): DropReason | null {
  if (cell.length < 6) return null;
  if (POINT.test(cell) || PLUS_POINT.test(cell)) return 'place';
  if (IP.test(cell)) return 'device';
  if (PROFILE.test(cell)) return 'name';
  const sign = personalSign(cell);
  if (sign === 'email' || sign === 'phone' || sign === 'identity') return sign;
  return /\d/u.test(cell) && ADDRESS.test(fold(cell)) ? 'address' : null;
}

/** What a cell is if many of its column are like it: bare numbers of nine or eleven digits, a telephone number with 84. */
export function numberSign(cell: string): DropReason | null {
  if (isBarePhone(cell) || (NINE_DIGITS.test(cell) && /^[35789]/u.test(cell))) return 'phone';
  return NINE_DIGITS.test(cell) || ELEVEN_DIGITS.test(cell) ? 'identity' : null;
}

/**
 * Whether a cell reads like the full name of a Vietnamese person: a surname and two to four more words, all capitalised.
 * Streets and schools bear such names too, so one cell proves nothing.
 *
 * @example
 * isFullName('Nguyễn Văn A'); // true
 */
export function isFullName(cell: string): boolean {
  const capitals =
    /^\p{Lu}+(?: \p{Lu}+)+$/u.test(cell) || /(?:^| )\p{Lu}\p{Ll}* \p{Lu}/u.test(cell);
  return cell.length < 50 && capitals && CAPITALISED.test(cell) && NAME.test(fold(cell));
}
