import { describe, expect, it } from 'vitest';
import { brief, tableOf } from './table.fixture.ts';
import { parseLocalities } from './parse-localities.ts';

const HEADER = 'code,name,level,valid_from,valid_to,successor_code,note\n';
const parse = (rows: string) => parseLocalities(tableOf('data/localities.csv', HEADER + rows));
const reports = (rows: string) => parse(rows).problems.map(brief);

describe('parseLocalities', () => {
  it('reads spellings from the note', () => {
    const { value } = parse(
      '66,Đắk Lắk,Tỉnh,2025-07-01,,,"hợp nhất: 54, 66. còn viết: Đắc Lắc; Đăk Lăk"\n',
    );
    expect(value?.[0]?.aliases).toEqual(['Đắc Lắc', 'Đăk Lăk']);
  });

  it('gives the plain slug to the youngest unit of a name', () => {
    const { value, problems } = parse(
      '75,Đồng Nai,Tỉnh,2008-08-01,2025-06-30,75,\n75,Đồng Nai,Tỉnh,2025-07-01,2026-04-29,75,\n75,Đồng Nai,Thành phố,2026-04-30,,,\n',
    );
    expect(problems).toEqual([]);
    expect(value?.map(({ slug }) => slug)).toEqual([
      'dong-nai-truoc-2025',
      'dong-nai-truoc-2026',
      'dong-nai',
    ]);
  });

  it('reports a lost leading zero, an unknown level and a day that does not exist', () => {
    expect(reports('1,Hà Nội,Thành phố,2008-08-01,,,\n')).toEqual(['2 code locality-code 1']);
    expect(reports('01,Hà Nội,Thủ đô,2008-08-01,,,\n')).toEqual(['2 level register-word Thủ đô']);
    expect(reports('01,Hà Nội,Thành phố,2009-02-29,,,\n')).toEqual([
      '2 valid_from register-day 2009-02-29',
    ]);
  });

  it('reports an end before the beginning', () => {
    expect(reports('01,A,Tỉnh,2010-01-02,2010-01-01,,\n')).toEqual([
      '2 valid_to locality-period 2010-01-01',
    ]);
  });

  it('reports a successor that is missing, too early, or does not begin the next day', () => {
    expect(reports('01,A,Tỉnh,2010-01-01,2011-01-01,,\n')).toEqual([
      '2 successor_code locality-successor-missing ',
    ]);
    expect(reports('01,A,Tỉnh,2010-01-01,,02,\n')).toEqual([
      '2 successor_code locality-successor-early 02',
    ]);
    expect(reports('01,A,Tỉnh,2010-01-01,2011-01-01,02,\n02,B,Tỉnh,2011-01-03,,,\n')).toEqual([
      '2 successor_code locality-successor-unknown 02',
    ]);
  });

  it('reports two units of one code at the same time, and the same row twice', () => {
    expect(reports('01,A,Tỉnh,2010-01-01,,,\n01,B,Tỉnh,2015-01-01,,,\n')).toEqual([
      '3 code locality-overlap 01',
    ]);
    const twice = parse('01,A,Tỉnh,2010-01-01,,,\n01,A,Tỉnh,2010-01-01,,,\n');
    expect(twice.problems.map(brief)).toEqual(['3 code register-duplicate 01']);
    expect(twice.value).toHaveLength(1);
  });
});
