import { expect, test } from 'vitest';
import { readingList } from './reading-list.ts';

const readings = [
  { date: '2024-05', place: '68', value: 0.452 },
  { date: '2025-05', place: '68', value: 0.513 },
];

test('lists readings by date, and names territories only where there are several', () => {
  expect(readingList('percent', readings, ',')).toBe('45,2% (2024-05); 51,3% (2025-05)');
  const moved = readings.map((one, at) => ({ ...one, place: at === 0 ? '68' : '01' }));
  expect(readingList('points', moved, '.')).toBe('0.45 (2024-05, 68); 0.51 (2025-05, 01)');
});
