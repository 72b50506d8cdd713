import { expect, it } from 'vitest';
import { longestMarked, markWords } from './marked.ts';

const keys = new Set(['thu', 'hoi', 'dat']);

it('marks runs of the query and keeps the text whole', () => {
  const parts = markWords('Việc thu hồi đất, đất ở.', keys);
  expect(parts.map(({ text }) => text).join('')).toBe('Việc thu hồi đất, đất ở.');
  expect(parts.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['thu hồi đất']);
  expect(markWords('Đất ở', new Set(['dat']))[0]).toEqual({ text: 'Đất', marked: true });
});

it('tells the longest run as it is written, or none', () => {
  expect(longestMarked('Đất và thu hồi', keys)).toBe('thu hồi');
  expect(longestMarked('Y tế', keys)).toBeNull();
});
