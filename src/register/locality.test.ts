import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tableOf } from './table.fixture.ts';
import {
  isInForce,
  localityAt,
  localityName,
  localityNamed,
  predecessors,
  successors,
} from './locality.ts';
import { parseLocalities } from './parse-localities.ts';
import type { Locality } from './register.ts';

const { value } = parseLocalities(
  tableOf('data/localities.csv', readFileSync('data/localities.csv', 'utf8')),
);
const localities = value ?? [];
const bySlug = (slug: string): Locality => {
  const found = localities.find((unit) => unit.slug === slug);
  if (found === undefined) throw new Error(`no such slug: ${slug}`);
  return found;
};
const slugs = (units: readonly Locality[]) => units.map(({ slug }) => slug);

describe('the register of provinces', () => {
  it('knows a unit by its name as people type it, on a day', () => {
    const code = (name: string, day: string) => localityNamed(localities, name, day)?.code;
    expect(code('tinh lao cai', '2026-01-01')).toBe('15');
    expect(code('Lào Cai', '2022-07-01')).toBe('10');
    expect(code('Kon Tum', '2026-01-01')).toBeUndefined();
  });

  it.each([
    ['2014-08-18', 63],
    ['2024-12-31', 63],
    ['2025-01-01', 63],
    ['2025-06-30', 63],
    ['2025-07-01', 34],
    ['2026-04-29', 34],
    ['2026-04-30', 34],
    ['2026-11-21', 34],
  ])('has on %s %i units', (day, count) => {
    expect(localities.filter((unit) => isInForce(unit, day))).toHaveLength(count);
  });

  it('gives every row its own slug', () => {
    expect(new Set(slugs(localities)).size).toBe(localities.length);
    expect(bySlug('lam-dong').validTo).toBeNull();
    expect(bySlug('lam-dong-truoc-2025').validTo).toBe('2025-06-30');
    expect(bySlug('kon-tum').code).toBe('62');
    expect(bySlug('thua-thien-hue').validTo).toBe('2024-12-31');
    expect(bySlug('ba-ria-vung-tau').code).toBe('77');
    expect(bySlug('dak-lak').aliases).toEqual(['Đắc Lắc', 'Đăk Lăk']);
  });
});

describe('localityAt', () => {
  it.each([
    ['15', 'Yên Bái', 'Lào Cai'],
    ['24', 'Bắc Giang', 'Bắc Ninh'],
    ['44', 'Quảng Bình', 'Quảng Trị'],
    ['52', 'Bình Định', 'Gia Lai'],
    ['80', 'Long An', 'Tây Ninh'],
    ['82', 'Tiền Giang', 'Đồng Tháp'],
    ['91', 'Kiên Giang', 'An Giang'],
  ])('knows that code %s was %s and is %s', (code, before, after) => {
    expect(localityAt(localities, code, '2025-06-30')?.name).toBe(before);
    expect(localityAt(localities, code, '2025-07-01')?.name).toBe(after);
  });

  it('takes months and years as their first day, and finds nothing before or after a unit', () => {
    expect(localityAt(localities, '68', '2022-02')?.slug).toBe('lam-dong-truoc-2025');
    expect(localityAt(localities, '68', '2025')?.slug).toBe('lam-dong-truoc-2025');
    expect(localityAt(localities, '01', '2008-05-19')).toBeUndefined();
    expect(localityAt(localities, '62', '2025-07-01')).toBeUndefined();
  });
});

describe('successors', () => {
  it('leads to the unit in force, through those between', () => {
    expect(slugs(successors(localities, bySlug('kon-tum')))).toEqual(['quang-ngai']);
    expect(slugs(successors(localities, bySlug('binh-phuoc')))).toEqual([
      'dong-nai-truoc-2026',
      'dong-nai',
    ]);
    expect(slugs(successors(localities, bySlug('thua-thien-hue')))).toEqual(['hue']);
    expect(successors(localities, bySlug('ha-noi'))).toEqual([]);
  });

  it('ends in force for every unit', () => {
    for (const unit of localities)
      expect([unit, ...successors(localities, unit)].at(-1)?.validTo).toBeNull();
  });
});

describe('predecessors', () => {
  it('finds all that went into a unit', () => {
    expect(slugs(predecessors(localities, bySlug('lam-dong')))).toEqual([
      'binh-thuan',
      'dak-nong',
      'lam-dong-truoc-2025',
    ]);
    expect(slugs(predecessors(localities, bySlug('dong-nai')))).toEqual([
      'dong-nai-truoc-2026',
      'binh-phuoc',
      'dong-nai-truoc-2025',
    ]);
    expect(predecessors(localities, bySlug('ha-noi'))).toEqual([]);
  });
});

describe('localityName', () => {
  it('puts the level before the name', () => {
    expect(localityName(bySlug('dong-nai'))).toBe('Thành phố Đồng Nai');
    expect(localityName(bySlug('lam-dong'))).toBe('Tỉnh Lâm Đồng');
  });
});
