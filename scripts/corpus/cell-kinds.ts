import type { Holds } from './case.ts';

/** A way to spoil a cell: its name, what it may spoil, and how; the same text back means that it does not apply. */
export type CellKind = readonly [string, readonly Holds[], (cell: string) => string];

const ALL: readonly Holds[] = ['code', 'answer', 'number', 'text', 'date', 'header'];
const NAMES: readonly Holds[] = ['code', 'answer', 'header'];
const EXACT: readonly Holds[] = ['code', 'answer', 'number', 'date', 'header'];
const FILLED: readonly Holds[] = ['code', 'answer', 'number', 'text', 'date'];

const middle = (text: string, sign: string): string =>
  text.slice(0, Math.ceil(text.length / 2)) + sign + text.slice(Math.ceil(text.length / 2));
const utf8AsLatin = (text: string): string =>
  new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
const swap = (from: string, to: string) => (text: string) => text.replace(from, to);

/** Single mutations of a cell, as people and their programs make them. */
export const CELL_KINDS: readonly CellKind[] = [
  ['dấu cách cuối ô', ALL, (cell) => `${cell} `],
  ['dấu cách đầu ô', ALL, (cell) => ` ${cell}`],
  ['dấu cách không ngắt cuối ô', ALL, (cell) => `${cell}\u00a0`],
  ['dấu cách không ngắt giữa chữ', ['text'], swap(' ', '\u00a0')],
  ['ký tự rộng bằng không', ALL, (cell) => middle(cell, '\u200b')],
  ['BOM giữa tệp', ALL, (cell) => `\ufeff${cell}x`.replace(/x$/u, '')],
  ['gạch nối ẩn', ALL, (cell) => middle(cell, '\u00ad')],
  ['dấu đổi chiều chữ', ALL, (cell) => `\u202e${cell}`],
  ['chữ Kirin a', ALL, swap('a', '\u0430')],
  ['chữ Kirin o', ALL, swap('o', '\u043e')],
  ['chữ Ð thay Đ', ['text'], (cell) => cell.replace('Đ', 'Ð').replace('đ', 'ð')],
  [
    'chữ số rộng',
    EXACT,
    (cell) => cell.replace(/\d/u, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)),
  ],
  ['chữ và dấu rời (NFD)', ALL, (cell) => cell.normalize('NFD')],
  ['UTF-8 đọc nhầm bảng mã', ['text'], utf8AsLatin],
  ['chữ TCVN3', FILLED, () => '®Êt ®ai'],
  ['chữ đã mất', FILLED, (cell) => middle(cell, '\ufffd')],
  ['ký tự NUL', FILLED, (cell) => middle(cell, '\0')],
  ['ô #REF!', FILLED, () => '#REF!'],
  ['ô #N/A', FILLED, () => '#N/A'],
  ['công thức', FILLED, () => '=A1+1'],
  ['Excel đổi thành 3-Jan', ['code', 'answer', 'number', 'date'], () => '3-Jan'],
  ['Excel đổi thành 1E+05', ['code', 'answer', 'number', 'date'], () => '1E+05'],
  ['số thứ tự ngày của Excel', ['date'], () => '41869'],
  ['ngày viết 18/8/2014', ['date'], () => '18/8/2014'],
  ['ngày không có thật', ['date'], () => '2025-02-30'],
  ['dấu phẩy thập phân trong ngoặc kép', ['number'], (cell) => `"${cell.replace(/\..*/u, '')},5"`],
  ['dấu phẩy thập phân không ngoặc kép', ['number'], (cell) => `${cell.replace(/\..*/u, '')},5`],
  ['dấu hàng nghìn', ['number'], () => '12.345.678'],
  ['dấu phần trăm', ['number'], (cell) => `${cell}%`],
  ['chữ O thay số 0', ['number'], (cell) => `${cell}O`],
  ['dấu cộng', ['number'], (cell) => `+${cell}`],
  ['dấu trừ kiểu in', ['number'], (cell) => `−${cell}`],
  ['dấu cách trong số', ['number'], () => '1 234'],
  ['chữ hoa', NAMES, (cell) => cell.toUpperCase()],
  ['thêm dấu tiếng Việt', NAMES, (cell) => cell.replace('a', 'á').replace('o', 'ó')],
  ['mất một chữ cái', NAMES, (cell) => cell.slice(0, -1)],
  ['đảo hai chữ cái', NAMES, (cell) => cell.replace(/^([a-z_])([a-z_])/iu, '$2$1')],
  ['thêm số 0 đầu', ['code'], (cell) => (/^\d+$/u.test(cell) ? `0${cell}` : cell)],
  ['mất số 0 đầu', ['code'], (cell) => cell.replace(/^0(?=\d)/u, '')],
  ['ô thừa dấu phẩy', FILLED, (cell) => `${cell},x`],
  ['ngoặc kép không đóng', FILLED, (cell) => `"${cell}`],
  ['ngoặc kép giữa ô', FILLED, (cell) => `"${cell}" x"`],
  ['xuống dòng giữa ô', FILLED, (cell) => middle(cell, '\n')],
];
