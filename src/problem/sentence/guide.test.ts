import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AREAS } from '../areas.ts';
import { exampleOf, problemGuide, whyOf } from './guide.ts';

const definitions = AREAS.flatMap(({ problems }) => [...problems]);

describe('the guide to Problems', () => {
  it('explains each in words of its own', () => {
    const whys = definitions.map(({ code }) => whyOf(code));
    expect(new Set(whys).size).toBe(whys.length);
    expect(whys.filter((why) => !/^\p{Lu}.*\.$/su.test(why.replace(/^["a-z_]+ /u, 'A ')))).toEqual(
      [],
    );
  });

  it.each(definitions)('makes the sentence of $code', (definition) => {
    const { message, remedy } = exampleOf(definition);
    expect(message).toMatch(/^\S.*\S$/su);
    expect(`${message} ${remedy}`).not.toMatch(/undefined|null|\[object|NaN/u);
  });

  it('is written down: run npm run guide after changing it', () => {
    expect(readFileSync('docs/loi.md', 'utf8')).toBe(problemGuide());
  });
});
