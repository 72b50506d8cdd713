import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AREAS, GUIDE } from '../../src/problem/guide/all.ts';
import { en } from '../../src/problem/en/all.ts';
import { vi } from '../../src/problem/vi/all.ts';
import { exampleOf, problemGuide } from './problem-guide.ts';

const codes = Object.keys(vi);
const guides: Readonly<Record<string, { readonly why: string }>> = GUIDE;

describe('the guide to Problems', () => {
  it('has an entry for every code, in one chapter, and none besides', () => {
    const entries = Object.values(AREAS).flatMap((area) => Object.keys(area));
    expect(entries.toSorted()).toEqual(codes.toSorted());
    expect(Object.keys(en).toSorted()).toEqual(codes.toSorted());
  });

  it('explains each in words of its own', () => {
    const whys = Object.values(guides).map(({ why }) => why);
    expect(new Set(whys).size).toBe(whys.length);
    expect(whys.filter((why) => !/^\p{Lu}.*\.$/su.test(why.replace(/^["a-z_]+ /u, 'A ')))).toEqual(
      [],
    );
  });

  it.each(Object.keys(GUIDE) as (keyof typeof GUIDE)[])('makes the sentence of %s', (code) => {
    const { message, remedy } = exampleOf(code);
    expect(message).toMatch(/^\S.*\S$/su);
    expect(`${message} ${remedy}`).not.toMatch(/undefined|null|\[object|NaN/u);
  });

  it('is written down: run npm run guide after changing it', () => {
    expect(readFileSync('docs/loi.md', 'utf8')).toBe(problemGuide());
  });
});
