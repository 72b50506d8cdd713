import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
