import { describe, expect, it } from 'vitest';
import { hasPhrase, longestRun, placeText } from './placed-text.ts';

describe('longestRun', () => {
  it('is the longest run of words that stand in both in order', () => {
    expect(longestRun(['a', 'b', 'c', 'd'], placeText('x b c d a b'))).toBe(3);
    expect(longestRun(['a', 'a'], placeText('a b a'))).toBe(1);
    expect(longestRun(['a'], placeText(''))).toBe(0);
    expect(longestRun([], placeText('a'))).toBe(0);
  });

  it('tells a phrase', () => {
    expect(hasPhrase(['thu', 'hoi'], placeText('Việc thu hồi đất'))).toBe(true);
    expect(hasPhrase(['hoi', 'thu'], placeText('Việc thu hồi đất'))).toBe(false);
  });
});
