/** A way to spoil a whole CSV. */
type FileKind = readonly [string, (text: string) => string | Uint8Array];

const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');
const lines = (change: (all: string[]) => readonly string[]) => (text: string) =>
  change(text.split('\n')).join('\n');

/** Single mutations of a CSV as a whole. */
export const FILE_KINDS: readonly FileKind[] = [
  ['BOM đầu tệp', (text) => `\ufeff${text}`],
  ['xuống dòng CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['xuống dòng CR', (text) => text.replaceAll('\n', '\r')],
  ['UTF-16LE có BOM', utf16],
  ['UTF-16BE có BOM', (text) => utf16(text).swap16()],
  ['cả tệp NFD', (text) => text.normalize('NFD')],
  ['cả tệp UTF-8 đọc nhầm', (text) => new TextDecoder('windows-1252').decode(Buffer.from(text))],
  ['byte lạ giữa tệp', (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xc3, 0x28])])],
  [
    'tiêu đề bằng dấu chấm phẩy',
    lines(([head = '', ...rest]) => [head.replaceAll(',', ';'), ...rest]),
  ],
  ['dòng trống trên đầu', (text) => `\n\n${text}`],
  ['dấu phẩy thừa mọi dòng', (text) => text.replace(/\n/gu, ',\n')],
  ['dòng tên bảng phía trên', (text) => `Bảng 1. Kết quả khảo sát\n${text}`],
  ['tệp trống', () => ''],
  ['chỉ còn dòng tiêu đề', lines(([head = '']) => [head, ''])],
  ['mất dòng tiêu đề', lines(([, ...rest]) => rest)],
  ['cắt giữa dòng cuối', (text) => text.trimEnd().replace(/,[^,]*,[^,\n]*$/u, '')],
  [
    'cột lặp tên',
    lines(([head = '', ...rest]) => [head.replace(/^([^,]+),[^,]+/u, '$1,$1'), ...rest]),
  ],
  ['cột không tên', lines(([head = '', ...rest]) => [head.replace(/,[^,]+/u, ','), ...rest])],
  [
    'bớt một cột ở tiêu đề',
    lines(([head = '', ...rest]) => [head.replace(/,[^,]+$/u, ''), ...rest]),
  ],
  ['dấu xung đột git', lines(([head = '', ...rest]) => [head, '<<<<<<< HEAD', ...rest])],
  ['tệp .xlsx mang đuôi .csv', () => Buffer.from('PK\u0003\u0004 giả', 'latin1')],
  ['trang HTML mang đuôi .csv', () => '<!doctype html><title>x</title>'],
  ['con trỏ Git LFS', () => 'version https://git-lfs.github.com/spec/v1\noid sha256:0\n'],
];
