import type { PersonalSign } from '../../problem/index.ts';
import { foldName } from './fold.ts';

/** Headers, folded, that name personal or device data. */
const HEADERS: ReadonlySet<string> = new Set([
  ...['ten', 'name'],
  ...['hoten', 'hovaten', 'tennguoitraloi', 'hotennguoitraloi', 'hovatennguoitraloi', 'fullname'],
  ...['firstname', 'lastname', 'respondentname', 'nguoitraloi', 'chuho', 'tenchuho', 'hotenchuho'],
  ...['sodienthoai', 'dienthoai', 'sodt', 'sdt', 'sodidong', 'didong', 'phone', 'phonenumber'],
  ...['mobile', 'mobilenumber', 'tel', 'telephone', 'zalo', 'sozalo', 'facebook', 'linkfacebook'],
  ...['email', 'emailaddress', 'diachiemail', 'thudientu', 'diachithudientu', 'hopthu', 'username'],
  ...[
    'cccd',
    'socccd',
    'cancuoc',
    'socancuoc',
    'cancuoccongdan',
    'socancuoccongdan',
    'cmnd',
    'socmnd',
  ],
  ...['cmndcccd', 'cccdcmnd', 'socmndcccd', 'socccdcmnd', 'chungminhnhandan', 'sochungminhnhandan'],
  ...[
    'sodinhdanh',
    'sodinhdanhcanhan',
    'madinhdanh',
    'hochieu',
    'sohochieu',
    'passport',
    'masothue',
  ],
  ...['diachi', 'diachinha', 'diachithuongtru', 'diachilienhe', 'noiohiennay', 'sonha', 'address'],
  ...[
    'streetaddress',
    'homeaddress',
    'ip',
    'ipaddress',
    'diachiip',
    'diachimang',
    'imei',
    'ngaysinh',
  ],
  ...['ngaythangnamsinh', 'dateofbirth', 'birthdate', 'dob', 'sotaikhoan', 'bienso', 'biensoxe'],
  ...[
    'gps',
    'toado',
    'kinhdo',
    'vido',
    'latitude',
    'longitude',
    'locationlatitude',
    'locationlongitude',
  ],
  ...['submittedby', 'geolocation', 'deviceid', 'devicephonenum', 'simserial', 'subscriberid'],
  ...['submitterid', 'submittername', 'recipientemail', 'recipientfirstname', 'recipientlastname'],
]);

/** Kobo's four columns of a geopoint. */
const POINT = /^_.+_(latitude|longitude|altitude|precision)$/;
/** Wordings that ask for personal data, folded: the thing, then nothing or whose it is. */
const LABEL =
  /^(hoten|hovaten|sodienthoai|dienthoai|email|diachiemail|diachinha|socccd|cccd|socmnd|cmnd|socancuoc|sodinhdanh)(|(cua)?(nguoi|ong|ba|anh|chi|ban|quyvi|toi).*|lienhe.*)$/;

const EMAIL = /[^\s@,;:<>()"]+@[^\s@,;:<>()"]+\.[a-z]{2,}/iu;
/** 0 or +84, then a mobile prefix and eight digits, grouped or not; the decimals of a number are none. */
const PHONE =
  /(?<!\d)(?<!(?<!\d)\d{1,7}[.,])(?:0[35789]|\+84[ .-]?(?:\(0\)|0)?[35789])\d(?:[ .-]?\d){7}(?!\d)/u;
/** Twelve digits that begin with the code of a province (001–096). */
const IDENTITY = /(?<!\d)(?<!(?<!\d)\d{1,7}[.,])0(?:0[1-9]|[1-8]\d|9[0-6])(?:[ .]?\d){9}(?!\d)/u;
/** `84…` without the plus sign: a phone number, or the key of a row. */
const BARE_PHONE = /^84[35789]\d{8}$/;

const SIGNS: readonly (readonly [PersonalSign, RegExp])[] = [
  ['email', EMAIL],
  ['identity', IDENTITY],
  ['phone', PHONE],
];

/**
 * Whether a column's header names personal or device data.
 *
 * @example
 * isPersonalHeader('Số điện thoại'); // true
 */
export function isPersonalHeader(header: string): boolean {
  return HEADERS.has(foldName(header)) || POINT.test(header);
}

/** Whether a question's wording asks for personal data: "Họ và tên của ông/bà". */
export function isPersonalLabel(label: string): boolean {
  return LABEL.test(foldName(label));
}

/**
 * The kind of personal data that a cell holds, or null: e-mail addresses, mobile phone numbers and identity numbers of Việt Nam.
 * Names cannot be told from other words, so a column of names is known by its header alone.
 *
 * @example
 * personalSign('gọi 0912 345 678'); // 'phone'
 * personalSign('3436139758'); // null: the key of an online collector
 */
export function personalSign(cell: string): PersonalSign | null {
  if (cell.length < 6) return null;
  return SIGNS.find(([, pattern]) => pattern.test(cell))?.[0] ?? null;
}

/** Whether a cell would be a phone number if the whole column is like it. */
export function isBarePhone(cell: string): boolean {
  return BARE_PHONE.test(cell);
}

/**
 * The text with personal data made unreadable but for its first two characters, since Problems are printed into logs.
 *
 * @example
 * maskPersonal('gọi 0912345678'); // 'gọi 09********'
 */
export function maskPersonal(text: string): string {
  let masked = text;
  for (const [, pattern] of SIGNS) {
    masked = masked.replaceAll(new RegExp(pattern.source, `g${pattern.flags}`), hide);
  }
  return masked;
}

/** All letters and digits of a text but the first two become `*`. */
export function hide(text: string): string {
  return text.slice(0, 2) + text.slice(2).replaceAll(/[\p{L}\p{M}\p{N}]/gu, '*');
}
