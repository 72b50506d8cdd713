import { expect, it } from 'vitest';
import { asksNothing, readState } from './state.ts';

const years = ['2022', '2023', '2024', '2025'];
const read = (query: string) => readState(new URLSearchParams(query), years);

it('reads words, filters, a span of years and the order', () => {
  expect(read('q=dat+dai&dia-phuong=Kon+Tum&tu-nam=2023&den-nam=2024&sap-xep=date')).toEqual({
    text: 'dat dai',
    chosen: { place: ['Kon Tum'], year: ['2023', '2024'] },
    sort: 'date',
  });
});

it('leaves a span open at either end, and takes a year alone for both', () => {
  expect(read('tu-nam=2024').chosen.year).toEqual(['2024', '2025']);
  expect(read('den-nam=2022').chosen.year).toEqual(['2022']);
  expect(read('nam=2023').chosen.year).toEqual(['2023']);
});

it('asks nothing where nothing is said, and orders by relevance where the order is unknown', () => {
  expect(asksNothing(read('q=++&loai='))).toBe(true);
  expect(read('sap-xep=x').sort).toBe('relevance');
});
