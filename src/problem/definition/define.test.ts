import { describe, expect, expectTypeOf, it } from 'vitest';
import { defineProblem, given, type Draft, type None } from './define.ts';
import { problem, type Problem, type ProblemCode, type ProblemParams } from '../problem.ts';

const twice = defineProblem({
  code: 'row-twice',
  params: given<{ readonly line: number }>(),
  vi: ({ line }, seen) => ({ message: `${seen} đã có ở dòng ${String(line)}`, remedy: 'bỏ' }),
  en: ({ line }, seen) => ({ message: `${seen} stands on line ${String(line)}`, remedy: 'remove' }),
  guide: { why: 'Mã chỉ được có một dòng.', params: { line: 5 } },
});
const empty = defineProblem({
  code: 'row-empty',
  severity: 'warning',
  vi: () => ({ message: 'dòng trống', remedy: '' }),
  en: () => ({ message: 'an empty row', remedy: '' }),
  guide: { why: 'Dòng không có gì.', seen: ',,' },
});

describe('defineProblem', () => {
  it('fills in what is left out: an error, no parameters, no text', () => {
    expect(twice).toMatchObject({ severity: 'error', guide: { params: { line: 5 }, seen: '' } });
    expect(empty).toMatchObject({ severity: 'warning', guide: { params: {}, seen: ',,' } });
    expectTypeOf(twice.severity).toEqualTypeOf<'error'>();
    expectTypeOf(empty.code).toEqualTypeOf<'row-empty'>();
  });

  // What follows is judged by the compiler: tsc refuses this file where a line does not hold.
  it('refuses a missing language, a missing example, and parameters that are not the declared ones', () => {
    interface Line {
      readonly line: number;
    }
    type Whole = Draft<'row-twice', Line, 'error'>;
    expectTypeOf<Omit<Whole, 'severity' | 'params'>>().toExtend<Whole>();
    expectTypeOf<Omit<Whole, 'en'>>().not.toExtend<Whole>();
    expectTypeOf<Omit<Whole, 'vi'>>().not.toExtend<Whole>();
    expectTypeOf<{ readonly why: string }>().not.toExtend<Whole['guide']>();
    expectTypeOf<{ readonly why: string; params: { line: string } }>().not.toExtend<
      Whole['guide']
    >();
    expectTypeOf<{ readonly why: string }>().toExtend<Draft<'row-empty', None, 'error'>['guide']>();
  });
});

describe('the list of Problems, as the compiler sees it', () => {
  it('knows each code and its parameters, and no other', () => {
    expectTypeOf<'no-such-code'>().not.toExtend<ProblemCode>();
    expectTypeOf<ProblemParams['table-header-duplicate']>().toEqualTypeOf<{
      readonly first: number;
      readonly again: number;
    }>();
    expectTypeOf(problem<'register-duplicate'>)
      .parameter(2)
      .toEqualTypeOf<{
        readonly line: number;
      }>();
    expectTypeOf<Extract<Problem, { code: 'table-empty' }>['params']>().toEqualTypeOf<None>();
  });
});
