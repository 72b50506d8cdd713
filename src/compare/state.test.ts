import { describe, expect, it } from 'vitest';
import { readState, writeState } from './state.ts';

describe('the address of a comparison', () => {
  it('holds questions, groups and answer, and is read as it was written', () => {
    const selected = [{ survey: 'dat-dai-2025', question: 'boi_thuong' }];
    const state = { selected, by: 'gioi', answer: 'Có, & một phần' };
    expect(readState(new URLSearchParams(writeState(state)))).toEqual(state);
    expect(readState(new URLSearchParams('cau=x'))).toEqual({
      selected: [],
      by: null,
      answer: null,
    });
  });
});
