import { expect, it } from 'vitest';
import { blankFront } from './split.ts';

it('blanks the front matter and leaves every other line where it stands', () => {
  expect(blankFront('---\ntitle: a\nb: |\n  c\n---  \n\n---\nlayout: d\n---\n')).toBe(
    '---\n\n\n\n---\n\n---\nlayout: d\n---\n',
  );
});

it('blanks an empty one too, and leaves a text without one as it is', () => {
  expect(blankFront('---\n---\nchữ')).toBe('---\n---\nchữ');
  expect(blankFront('chữ\n---\na: b\n---\n')).toBe('chữ\n---\na: b\n---\n');
});
