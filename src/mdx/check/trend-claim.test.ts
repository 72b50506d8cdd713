import { describe, expect, it } from 'vitest';
import { falseTrendClaim, type SeriesReading } from './trend-claim.ts';

const at = (date: string, value: number, place = '68'): SeriesReading => ({
  ...{ place, date, value },
});
const readings = [at('2022', 0.452), at('2023', 0.601), at('2024', 0.643)];
const claim = (title: string, more = {}) =>
  falseTrendClaim(title, { unit: 'percent', readings, breaks: [], ...more });

describe('a title of a series', () => {
  it.each([
    'Hài lòng tăng từ 45,2% lên 64,3%',
    'Hài lòng tăng 19,1 điểm %',
    'Hài lòng tăng 19,2 điểm %',
    'Từ 45,2% (năm 2022), mức hài lòng tăng lên 60,1% rồi 64,3%',
    'Hài lòng tăng từ 2022 đến 2024',
    'Số liệu từ năm 2024 đến năm 2022',
    'Đa số hài lòng, chưa giảm đợt nào',
    'Niềm tin không giảm',
    'Chuyện tăng trưởng, giảm nghèo và tăng cường đối thoại',
    'Hai năm qua',
  ])('holds: %s', (title) => {
    expect(claim(title)).toBeNull();
  });

  it.each([
    ['Hài lòng giảm', 'giảm'],
    ['Hài lòng Tăng từ 45,2% lên 66%', '66%'],
    ['Tăng 30 điểm %', '30 điểm %'],
    ['Tăng 19,4 điểm %', '19,4 điểm %'],
    ['Hầu hết hài lòng', 'hầu hết'],
    ['Tăng từ 64,3% (2024) lên 45,2%', 'từ 64,3% (2024) lên 45,2%'],
    ['Tăng từ năm 2024 đến năm 2022', 'từ năm 2024 đến năm 2022'],
  ])('is false: %s', (title, words) => {
    expect(claim(title)).toBe(words);
  });

  it('claims no direction where nothing changed', () => {
    const level = [at('2022', 0.5), at('2024', 0.5)];
    expect(claim('Hài lòng giảm', { readings: level })).toBe('giảm');
    expect(claim('Hài lòng tăng', { readings: level })).toBe('tăng');
    const atOnce = [at('2022', 0.5), at('2022', 0.6)];
    expect(claim('Hài lòng tăng', { readings: atOnce })).toBe('tăng');
  });

  it('claims no direction over a break or between territories', () => {
    const falls = [at('2022', 0.6), at('2024', 0.5)];
    expect(claim('Hài lòng giảm 10 điểm %', { readings: falls })).toBeNull();
    expect(claim('Hài lòng giảm 12 điểm %', { readings: falls })).toBe('12 điểm %');
    expect(claim('Hài lòng giảm', { readings: falls })).toBeNull();
    expect(claim('Hài lòng giảm', { readings: falls, breaks: ['2023-07-01'] })).toBe('giảm');
    expect(claim('Hài lòng giảm', { readings: falls, breaks: ['2024-01-01'] })).toBe('giảm');
    expect(claim('Hài lòng giảm', { readings: falls, breaks: ['2022-01-01'] })).toBeNull();
    const elsewhere = [at('2022', 0.6), at('2024', 0.5, '01')];
    expect(claim('Hài lòng giảm', { readings: elsewhere })).toBe('giảm');
  });

  it('sets no two percentages or years beside each other over a break', () => {
    const breaks = ['2023-01-01'];
    expect(claim('Tăng từ 45,2% lên 64,3%', { breaks })).toBe('từ 45,2% lên 64,3%');
    expect(claim('Tăng từ 60,1% lên 64,3%', { breaks })).toBeNull();
    expect(claim('Tăng từ năm 2022 đến năm 2024', { breaks })).toBe('từ năm 2022 đến năm 2024');
    expect(claim('Tăng từ 2023 đến 2024', { breaks })).toBeNull();
  });

  it('has nothing to be judged by where nothing is published, and no percentages of numbers', () => {
    expect(claim('Tăng lên 99%', { readings: [] })).toBeNull();
    const means = [at('2022', 3.1), at('2024', 3.4)];
    expect(claim('Điểm tăng', { unit: 'points', readings: means })).toBeNull();
    expect(claim('Điểm giảm', { unit: 'points', readings: means })).toBe('giảm');
  });
});
