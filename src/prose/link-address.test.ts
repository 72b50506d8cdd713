import { expect, test } from 'vitest';
import { addressKind } from './link-address.ts';

test.each([
  ['/khao-sat/a/#q1', 'internal'],
  ['#muc-a', 'relative'],
  ['../b/?x=1:2', 'relative'],
  ['https://example.org/a', 'external'],
  ['HTTP://example.org', 'external'],
  ['mailto:a@example.org', 'mail'],
])('%s is %s', (url, kind) => {
  expect(addressKind(url)).toBe(kind);
});

test.each([
  '',
  '//example.org',
  '/\\example.org',
  '\\\\example.org',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\u200bscript:alert(1)',
  ' https://example.org',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://example.org/1',
  'https://',
  'https://exa mple.org',
  'https://example.org/\u202etxt',
])('%j may not be used', (url) => {
  expect(addressKind(url)).toBeNull();
});
