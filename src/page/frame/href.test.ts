import { expect, it } from 'vitest';
import { hrefFrom, paths } from './href.ts';

it('puts the site’s paths under its base, with or without a leading slash', () => {
  const href = hrefFrom('/reports/');
  expect(href('khao-sat/a/#q1')).toBe('/reports/khao-sat/a/#q1');
  expect(href('/khao-sat/a/')).toBe('/reports/khao-sat/a/');
  expect(href('')).toBe('/reports/');
  expect(hrefFrom('/')(paths.place('kon-tum'))).toBe('/dia-phuong/kon-tum/');
});
