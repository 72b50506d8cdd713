import type { Sentences } from '../params/all.ts';
import type { ForeignKind, ImportParams } from '../params/import.ts';

const SAVE_XLSX = 'open it in Excel or LibreOffice and save it as "Excel Workbook (*.xlsx)"';

const FOREIGN: Readonly<Record<ForeignKind, readonly [string, string]>> = {
  xls: ['this is an old Excel workbook (.xls)', SAVE_XLSX],
  encrypted: [
    'this workbook has a password',
    'open it in Excel, remove the password (File → Info → Protect Workbook), save and import again',
  ],
  zip: [
    'this is an archive, not a workbook',
    'unpack it and import the .xlsx, .csv or .sav inside',
  ],
  word: [
    'this is a Word document under the name of a workbook',
    'copy its table to an Excel sheet, save it as .xlsx and import that',
  ],
  pdf: ['this is a PDF', 'ask for the Excel, CSV or SPSS file it was made from'],
  html: ['this is a web page (HTML) under the name of a workbook', SAVE_XLSX],
  ods: ['this is a LibreOffice workbook (.ods)', SAVE_XLSX],
  'sav-zlib': ['this is a compressed SPSS file (.zsav)', 'save it as a plain .sav in SPSS or PSPP'],
  broken: [
    'the file is damaged or was not downloaded in full',
    'open it in the program that made it, save or download it again, then import',
  ],
  unknown: ['a file of an unknown kind', 'import an Excel (.xlsx), CSV (.csv) or SPSS (.sav) file'],
};

export const importing: Sentences<ImportParams> = {
  'import-file-missing': () => ({
    message: 'there is no such file',
    remedy: 'check its name and folder; put a path with spaces in quotation marks',
  }),
  'import-foreign': ({ kind }) => {
    const [message, remedy] = FOREIGN[kind];
    return { message, remedy };
  },
  'import-too-large': ({ limit }) => ({
    message: `the file is too large: more than ${limit} MB when unpacked`,
    remedy:
      'remove sheets and pictures that are not needed, or save the sheet of answers as CSV UTF-8',
  }),
  'import-sheet-far': ({ rows, letter }) => ({
    message: `the sheet reaches row ${rows}, column ${letter}, too far to be read; a cell far out may have a format`,
    remedy: 'copy the part with data to a new sheet and import that',
  }),
  'import-sheet-unknown': ({ known }, seen) => ({
    message: `the file has no sheet ${seen}`,
    remedy: `write --sheet with one of: ${known.join(', ')}`,
  }),
  'import-empty': () => ({
    message: 'no cell of the file holds anything',
    remedy: 'check that this is the right file; for another sheet write --sheet "its name"',
  }),
  'import-rows-none': () => ({
    message: 'there are no answers under the header',
    remedy: 'check that this is the right file and sheet (--sheet "its name")',
  }),
  'import-header-twice': ({ first, again }, seen) => ({
    message: `columns ${first} and ${again} have the same header ${seen}`,
    remedy: 'make the headers different, or delete one of the columns',
  }),
  'import-header-missing': ({ letter }) => ({
    message: `column ${letter} holds data but has no header`,
    remedy: 'write the question into its header, or delete the column',
  }),
  'import-header-personal': ({ letters }) => ({
    message: `the header holds somebody's answers in column ${letters.join(', ')}; the sheet may have no header`,
    remedy: 'add a row above the answers with the question of each column',
  }),
  'import-header-merged': ({ from, to }) => ({
    message: `the header has the merged cell ${from}:${to}, so it is unclear which column is which`,
    remedy: 'unmerge it and write one header a column, all on one line',
  }),
  'import-total-row': (_, seen) => ({
    message: `this row has ${seen}: a row of sums, it seems, and no respondent`,
    remedy: 'delete the sums under the answers and import again',
  }),
  'import-cells-merged': ({ from, to }) => ({
    message: `the merged cell ${from}:${to} lies among the answers; all but its first row would be empty`,
    remedy: 'unmerge it and fill in each row',
  }),
  'import-formula': ({ count }, seen) => ({
    message: `a formula failed: ${seen}${count > 1 ? ` (${count} such cells in the sheet)` : ''}`,
    remedy: 'mend the formula or paste it as a value, save, and import again',
  }),
  'import-formula-unsaved': ({ count }) => ({
    message: `a formula without its result${count > 1 ? ` (${count} such cells in the sheet)` : ''}`,
    remedy: 'open the file in Excel or LibreOffice and save it again, so that results are computed',
  }),
  'import-form-without-data': () => ({
    message: 'this is an XLSForm, without answers',
    remedy: 'add the file of answers: npx dlxh import FORM.xlsx --data ANSWERS.xlsx',
  }),
  'import-data-without-form': () => ({
    message: '--data goes with an XLSForm only (sheets survey and choices)',
    remedy: 'leave --data out, or name the form first',
  }),
  'import-data-foreign': () => ({
    message: 'no column of the answers is a question of the form',
    remedy:
      'check that both belong to one survey; when exporting from Kobo choose "XML values and headers"',
  }),
  'import-table-percent': (_, seen) => ({
    message: `${seen} is no percentage from 0 to 100`,
    remedy: 'mend the cell, or leave it empty where the source prints none',
  }),
  'import-table-personal': () => ({
    message: 'this cell holds personal data',
    remedy: 'remove it from the table and import again',
  }),
  'import-nothing': ({ dropped }) => ({
    message: `no question is left to publish: all ${dropped} columns were dropped`,
    remedy: 'look at the table of dropped columns; check that this is the right sheet',
  }),
  'import-exists': (_, seen) => ({
    message: `there are data of the survey ${seen} already`,
    remedy: 'choose another id with --survey, or add --replace to replace them',
  }),
  'import-id': ({ suggestion }, seen) => ({
    message: `${seen} cannot be the id of a survey`,
    remedy: `write --survey with small letters without marks, digits and hyphens${suggestion === null ? ': --survey dat-dai-2026' : `, for example --survey ${suggestion}`}`,
  }),
  'import-unsure': ({ letters }) => ({
    message: `${letters.length} columns are unclear: ${letters.join(', ')}`,
    remedy: 'run the command in a terminal to decide, or add --yes to take what the table says',
  }),
};
