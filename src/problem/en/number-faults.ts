import type { NumberFault } from '../params/survey.ts';

/** How to mend a cell that is no number, in English. */
export const NUMBER_FAULTS: Readonly<Record<NumberFault, string>> = {
  'decimal-comma':
    'commas part the columns of this file, so write the decimal with a point, as in 12.5 (npx dlxh check --fix does it)',
  thousands: 'remove the thousands separator, as in 12500',
  ambiguous:
    'thousands or a decimal cannot be told: remove the separator of thousands (12500); write a decimal as 12,5 in a file parted by semicolons, as 12.5 in one parted by commas',
  spaces: 'remove the spaces inside the number',
  hidden: 'the cell holds a character that cannot be seen: delete it, or run npx dlxh check --fix',
  wide: 'the digits are of another keyboard (full width, superscript): type plain digits',
  percent: 'remove the % sign: write 62.4, not 62.4%',
  letter: 'a letter O, l or I stands for 0 or 1: type digits',
  sign: 'remove the + sign; write a negative number with a plain hyphen (-)',
  scientific:
    "write out all digits, not Excel's 1E+05: format the column as Number without decimals",
  'excel-error': 'this is an error of Excel: mend the cell in its source, or leave it empty',
  'excel-formula': 'this is a formula: paste it as a value and save the CSV again',
  'excel-date':
    'Excel turned the number into a date: format the column as Text, then type the number again',
  long: 'the number has more than 30 digits; check the cell',
  other: 'write digits only, or leave the cell empty if there is no figure',
};
