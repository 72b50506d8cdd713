import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { auditSite } from './audit.ts';

const POLICY = '<meta http-equiv="content-security-policy" content="default-src \'self\'">';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dlxh-audit-'));
  mkdirSync(join(folder, 'a'));
  writeFileSync(join(folder, 'a/index.html'), `${POLICY}<h2 id="đất">A</h2>`);
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function audit(body: string, secrets: readonly string[] = []): readonly string[] {
  writeFileSync(join(folder, 'index.html'), POLICY + body);
  return auditSite(folder, { base: '/', secrets });
}

it('is content with links that lead somewhere', () => {
  expect(
    audit('<a href="/a/#đất">A</a><a href="a/">A</a><a href="https://example.org/x">X</a>'),
  ).toEqual([]);
});

it.each([
  ['/khong-co/', '/khong-co/'],
  ['/a/#khong', '/a/#khong'],
  ['/%zz', '/%zz'],
  ['http://[', 'http://['],
  ['javascript:alert(1)', 'javascript:alert(1)'],
])('finds the dead link %s', (href, told) => {
  expect(audit(`<a href="${href}">x</a>`)).toEqual([
    `index.html: liên kết ${told} không dẫn tới trang nào`,
  ]);
});

it('finds an id that stands twice, inline code and unreleased text', () => {
  expect(audit('<p id="q1"></p><p id="q1" onclick="x()">Mật</p>', ['Mật'])).toEqual([
    'index.html: trang có mã chèn trực tiếp: p[onclick]',
    'index.html: hai chỗ trong trang cùng mang tên "q1"',
    'index.html: có nội dung chưa được công bố: "Mật"',
  ]);
});

it('finds files that must not be published', () => {
  writeFileSync(join(folder, 'a/responses.csv'), 'a\n');
  expect(audit('')).toEqual(['a/responses.csv: tệp không được có trong trang công bố']);
});

const BOOK = 'khao-sat/dat-dai-2025/results.xlsx';

it.each([
  [BOOK, []],
  ['khao-sat/dat-dai-2025/q1/results.xlsx', ['khao-sat/dat-dai-2025/q1/results.xlsx']],
  ['khao-sat/dat-dai-2025/khac.xlsx', ['khao-sat/dat-dai-2025/khac.xlsx']],
  ['nhung/dat-dai-2025/q1/so-lieu.xlsx', ['nhung/dat-dai-2025/q1/so-lieu.xlsx']],
  ['a/so-lieu.xlsx', ['a/so-lieu.xlsx']],
])('lets no workbook pass but those of surveys: %s', (file, told) => {
  mkdirSync(join(folder, dirname(file)), { recursive: true });
  writeFileSync(join(folder, file), zipSync({ 'xl/sharedStrings.xml': strToU8('Có') }));
  expect(audit('')).toEqual(told.map((name) => `${name}: tệp không được có trong trang công bố`));
});

it('reads the workbook of a survey', () => {
  mkdirSync(join(folder, dirname(BOOK)), { recursive: true });
  writeFileSync(join(folder, BOOK), zipSync({ 'xl/sharedStrings.xml': strToU8('Điều mật') }));
  expect(audit('', ['Điều mật'])).toEqual([`${BOOK}: có nội dung chưa được công bố: "Điều mật"`]);
});
