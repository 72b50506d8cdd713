import type { Sentences } from '../params/all.ts';
import type { RegisterParams } from '../params/register.ts';

type LocalityCode = Extract<keyof RegisterParams, `locality-${string}`>;

/** Sentences about data/localities.csv. */
export const localities: Sentences<Pick<RegisterParams, LocalityCode>> = {
  'locality-code': (_, seen) => ({
    message: `${seen} is not the code of a provincial unit`,
    remedy:
      'a code has exactly two digits, such as "01"; if the leading 0 is lost, format the column as text',
  }),
  'locality-period': ({ from }, seen) => ({
    message: `the last day ${seen} is before the first day ${from}`,
    remedy: 'check both days; leave the last day empty while the unit is in force',
  }),
  'locality-overlap': ({ line }, seen) => ({
    message: `the code ${seen} is also that of the unit on line ${String(line)} at the same time`,
    remedy: 'correct the days so that two units of one code never overlap',
  }),
  'locality-name-twice': ({ line }, seen) => ({
    message: `the name ${seen} is that of the unit on line ${String(line)} at the same time, so two pages would have one address`,
    remedy: 'mend the name, or fill in valid_to of the older unit',
  }),
  'locality-successor-missing': () => ({
    message: 'the unit has ended but its successor is not given',
    remedy: 'write the code of the unit that took over into successor_code',
  }),
  'locality-successor-early': (_, seen) => ({
    message: `the unit is in force but has a successor ${seen}`,
    remedy: 'fill in valid_to, or empty successor_code',
  }),
  'locality-successor-unknown': ({ day }, seen) => ({
    message: `no unit with the code ${seen} begins on ${day}`,
    remedy: 'add a row for the successor that begins the day after, or correct the code',
  }),
};
