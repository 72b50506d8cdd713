import { parseNumber } from '../../table/index.ts';
import { fold } from '../../format/index.ts';
import { foldName, isPersonalHeader, isPersonalLabel, isTechnical } from '../../survey/index.ts';
import { asksOpinion, backgroundName, plainHeader } from '../answer/index.ts';
import type { DropReason } from '../draft/index.ts';
import { cellSign, isFullName, numberSign } from './cell.ts';

/** From this share of its cells on, a column is personal data as a whole. */
const COLUMN_SHARE = 0.2;
const MOST = 0.5;

/** Which kind of personal data a header names, by a part of it, folded and without spaces. */
const KINDS: readonly (readonly [DropReason, RegExp])[] = [
  ['email', /mail|thudientu/u],
  ['phone', /dienthoai|sdt|sodt|phone|mobile|zalo|didong|^tel/u],
  ['identity', /cccd|cmnd|cancuoc|chungminh|dinhdanh|hochieu|passport|masothue|taikhoan|bienso/u],
  ['device', /^ip|diachiip|diachimang|imei|device|sim|subscriber/u],
  ['place', /gps|toado|kinhdo|vido|latitude|longitude|altitude|precision|geo|location/u],
  ['birth', /sinh|birth|dob/u],
  ['address', /diachi|address|noio|sonha/u],
];

/** Headers beyond those that may never stand beside answers: who filled in or took the form, and where exactly. */
const PERSONAL: readonly (readonly [DropReason, RegExp])[] = [
  [
    'name',
    /^(?:ho(?:,| va)? ten(?: dem)?|ten|(?:full )?name)(?: (?:nguoi|cua|ong|ba|chu|day du|dieu|dtv|can bo|khai sinh).*)?$/u,
  ],
  ['name', /^(?:nguoi (?:tra loi|duoc phong van|khai|dien phieu|nhap(?: lieu)?)|chu ho)$/u],
  [
    'name',
    /^(?:dieu tra vien|dtv|nguoi (?:phong van|dieu tra)|giam sat vien|can bo (?:dieu tra|nhap lieu|phong van)|interviewer|enumerator|surveyor)(?: (?:so )?\d+| ky ten)?$/u,
  ],
  [
    'phone',
    /^(?:so |sdt |so dt )?(?:dien thoai|dt|sdt|di dong|zalo)(?: (?:di dong|ca nhan|lien he|lien lac|nguoi|cua|ong|ba).*)?$/u,
  ],
  [
    'email',
    /^(?:dia chi )?(?:e-?mail|thu dien tu|gmail)(?: (?:ca nhan|lien he|nguoi|cua|ong|ba).*)?$/u,
  ],
  [
    'identity',
    /^(?:so |ma )?(?:cccd|cmnd|cmt|can cuoc|chung minh|(?:ma )?dinh danh|ho chieu|bhxh|bhyt)(?: cong dan| nhan dan| thu| ca nhan)*(?:\s*\/.*)?$/u,
  ],
  [
    'address',
    /^dia chi(?: (?:nha|noi o|thuong tru|tam tru|lien he|cu the|hien nay|cu tru|cua|nguoi).*)?$/u,
  ],
  [
    'address',
    /^(?:so nha|thon|ap|ban|buon|to dan pho|khu pho|khom|ngo|hem|duong)(?:\s*[,/(-].{0,40})?$/u,
  ],
  [
    'birth',
    /^(?:nam sinh|ngay sinh|ngay,? thang,? nam sinh|sinh (?:nam|ngay)|birth.*|year of birth)$/u,
  ],
];

const TIME =
  /^(?:dau thoi gian|timestamp|(?:start|end|completion|last modified) (?:time|date)|date (?:created|modified)|(?:thoi gian|gio|ngay(?: gio)?) (?:bat dau|ket thuc|hoan thanh|gui|nop|nhap|phong van|dieu tra|sua doi.*)|submissiondate)$/u;
const KEY =
  /^(?:stt|tt|so thu tu|id|ma phieu|so phieu|ma so(?: phieu)?|respondent ?id|collector ?id|response ?id|ma nguoi tra loi|token|uuid|custom data.*|key)$/u;
const TOOL =
  /^(?:language|ngon ngu|total points|tong diem|quiz feedback|(?:points|feedback|diem so|phan hoi) - .*|status|progress|duration.*|finished|recorded ?date|distribution ?channel|user ?language)$/u;
const MOMENT =
  /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[ T,]+\d{1,2}:\d{2}|\d{1,2}:\d{2}(?::\d{2})? ?\d{1,2}\/\d{1,2}\/\d{4}/u;
const DAY = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})(?:T00:00:00)?$/u;

/** Why a column must be left out, told by its header; null when the header says nothing. */
export function headerReason(header: string): DropReason | null {
  const plain = plainHeader(header);
  const folded = fold(header).trim();
  if (TIME.test(plain) || TIME.test(folded)) return 'time';
  if (KEY.test(folded)) return 'key';
  if (asksOpinion(plain)) return null;
  const own = PERSONAL.find(([, pattern]) => pattern.test(plain))?.[0];
  if (own !== undefined) return own;
  if (isPersonalHeader(header) || isPersonalHeader(plain) || isPersonalLabel(plain))
    return KINDS.find(([, pattern]) => pattern.test(foldName(header)))?.[0] ?? 'name';
  return TOOL.test(folded) || isTechnical(header) ? 'tool' : null;
}

/** The cells of a column that hold something: how often each is there, and how many there are. */
interface Filled {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

/** Why a column must be left out, told by its cells: what most of them are, or a fifth where they are personal data. */
export function cellsReason(header: string, cells: readonly string[]): DropReason | null {
  const counts = new Map<string, number>();
  for (const cell of cells) if (cell !== '') counts.set(cell, (counts.get(cell) ?? 0) + 1);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return 'empty';
  const filled = { counts, total };
  const sign = [...counts.keys()].map(cellSign).find((one) => one !== null);
  const signed = (cell: string): boolean => cellSign(cell) !== null;
  if (sign !== undefined && shareOf(filled, signed) >= COLUMN_SHARE) return sign;
  const most = (test: (cell: string) => boolean): boolean => shareOf(filled, test) > MOST;
  if (most((cell) => MOMENT.test(cell))) return 'time';
  if (most((cell) => DAY.test(cell))) return 'date';
  if (backgroundName(header) === null && most(isFullName)) return 'name';
  return numbersReason(filled);
}

function shareOf({ counts, total }: Filled, test: (cell: string) => boolean): number {
  let found = 0;
  for (const [cell, count] of counts) if (test(cell)) found += count;
  return found / total;
}

/** Columns of long numbers: of telephones and cards, of coordinates. */
function numbersReason(filled: Filled): DropReason | null {
  const different = filled.counts.size / filled.total;
  const sign = [...filled.counts.keys()].map(numberSign).find((one) => one !== null);
  const long = shareOf(filled, (cell) => numberSign(cell) !== null);
  if (sign !== undefined && long > MOST && different > MOST) return sign;
  return shareOf(filled, isCoordinate) > MOST && different > COLUMN_SHARE ? 'place' : null;
}

/** A latitude or a longitude in Việt Nam with four decimals or more. */
function isCoordinate(cell: string): boolean {
  if (!/^\d{1,3}[.,]\d{4,}$/u.test(cell)) return false;
  const value = parseNumber(cell, true) ?? 0;
  return (value > 8 && value < 24) || (value > 102 && value < 118);
}
