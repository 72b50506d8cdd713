import { describe, expect, it } from 'vitest';
import { documentNumbersIn, numberRuns, numberTerms } from './document-number.ts';
import { keysOf } from './syllable.ts';

describe('documentNumbersIn', () => {
  it('finds numbers as they are written', () => {
    const text =
      'Kết luận số 100-KL/TW, hướng dẫn 167-HD/BTGTW, KH.175.TU, Nghị định 30/2020/NĐ-CP và Nghị quyết 202/2025/QH15.';
    expect(documentNumbersIn(text)).toEqual([
      '100-KL/TW',
      '167-HD/BTGTW',
      'KH.175.TU',
      '30/2020/NĐ-CP',
      '202/2025/QH15',
    ]);
  });

  it('takes neither dates nor figures nor prose for numbers', () => {
    expect(documentNumbersIn('ngày 18/8/2014, 62,4%, COVID-19, 5–11 tuổi, quý III/2024')).toEqual(
      [],
    );
  });
});

describe('numberRuns', () => {
  const codes = new Set(['kl', 'tw', 'nd', 'cp', 'qh15']);
  const first = (query: string): string | undefined => numberRuns(keysOf(query), codes)[0]?.term;

  it.each(['100-KL/TW', '100 KL TW', '100 kl tw', 'KL.100.TW', '100KL/TW', 'số 100-KL/TW'])(
    'reads %s as the same number',
    (query) => {
      expect(numberTerms('100-KL/TW')).toContain(first(query));
    },
  );

  it('reads what is left of a number that people half remember', () => {
    expect(numberTerms('100-KL/TW')).toContain(first('KL.100'));
    expect(numberTerms('30/2020/NĐ-CP')).toContain(first('30/2020/ND-CP'));
    expect(numberTerms('202/2025/QH15')).toContain(first('202/2025/QH15'));
  });

  it('sees no number where letters are of no number of the site', () => {
    expect(numberRuns(keysOf('dat dai 2024'), codes)).toEqual([]);
    expect(numberRuns(keysOf('kl tw'), codes)).toEqual([]);
    expect(numberRuns(keysOf('2024'), codes)).toEqual([]);
  });
});
