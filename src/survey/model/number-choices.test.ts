import { describe, expect, it } from 'vitest';
import { question } from '../../../test/survey/samples.ts';
import { withNumberChoices } from './number-choices.ts';
import type { Result } from './result.ts';

const AGE = question('tuoi', '', { type: 'integer', label: 'Tuổi' });

/** Only the parts that are read of a Result that passed the privacy line. */
const share = (choice: string | null, changes: Partial<Result> = {}): Result =>
  ({ question: 'tuoi', statistic: 'share', choice, by: null, ...changes }) as Result;

const CLASSES = ['(,20)', '[20,40)', '[40,)'].map((choice) => share(choice));
const namesOf = (results: readonly Result[], question = AGE) =>
  withNumberChoices([question], results)[0]?.choices.map(({ name }) => name);

describe('a number with a published distribution', () => {
  it('has its classes for choices, in their order and in both languages', () => {
    const [read] = withNumberChoices([AGE], CLASSES);
    expect(read?.choices.map(({ name, kind, score }) => [name, kind, score])).toEqual([
      ['(,20)', 'answer', null],
      ['[20,40)', 'answer', null],
      ['[40,)', 'answer', null],
    ]);
    expect(read?.choices[0]).toMatchObject({ label: 'Dưới 20', labelEn: 'Under 20' });
  });

  it('names a class once, however many breakdowns show it', () => {
    const split = share('[20,40)', { by: 'vung', group: 'bac' });
    expect(namesOf([...CLASSES, split])).toEqual(['(,20)', '[20,40)', '[40,)']);
  });

  it('names nothing of other statistics and other questions', () => {
    const others = [
      share(null, { statistic: 'median' }),
      share('[1,2)', { statistic: 'net' }),
      share('[5,6)', { question: 'thu_nhap' }),
    ];
    expect(namesOf([...others, ...CLASSES])).toEqual(['(,20)', '[20,40)', '[40,)']);
  });
});

describe('a question stays as it is', () => {
  it('without a published distribution', () => {
    expect(withNumberChoices([AGE], [])[0]).toBe(AGE);
    expect(withNumberChoices([AGE], [share('co')])[0]).toBe(AGE);
  });

  it('with choices of its own', () => {
    const own = question('tuoi', 'tre gia');
    expect(withNumberChoices([own], CLASSES)[0]).toBe(own);
  });
});
