import type { Sentences } from '../params/all.ts';
import type { TableParams } from '../params/table.ts';

const SAVE_AS = 'open it in Excel and choose Save As, then "CSV UTF-8"';

const EXPORT_AGAIN = 'export the file again from its source as "CSV UTF-8"';

const TO_UNICODE =
  'convert the text to Unicode (with UniKey, for instance), then save the file as "CSV UTF-8"';

const FETCH = 'run git lfs pull for the real content, or copy the CSV again';

const KINDS = {
  zip: 'an Excel workbook (.xlsx) or an archive',
  xls: 'an old Excel workbook (.xls)',
  pdf: 'a PDF file',
  html: 'a web page (HTML)',
  lfs: 'a stand-in of Git LFS',
};

const DELIMITERS = { ',': 'a comma', ';': 'a semicolon', '\t': 'a tab' };

const WRONG_LETTERS = {
  'UTF-8': 'UTF-8 text was read in another encoding and saved again',
  TCVN3: 'text typed for the TCVN3 encoding (.VnTime fonts)',
  VNI: 'text typed for the VNI encoding',
};

export const table: Sentences<TableParams> = {
  'table-encoding': ({ guess }) => ({
    message: `the text cannot be read${guess === null ? '' : ` (perhaps ${guess})`}`,
    remedy: guess === 'TCVN3' || guess === 'VNI' ? TO_UNICODE : EXPORT_AGAIN,
  }),
  'table-not-text': ({ kind }) => ({
    message: `this is ${KINDS[kind]} under the name of a CSV`,
    remedy: kind === 'lfs' ? FETCH : kind === 'pdf' ? EXPORT_AGAIN : SAVE_AS,
  }),
  'table-empty': () => ({
    message: 'the file is empty',
    remedy: 'add a header row and data, or delete the file',
  }),
  'table-garbled': ({ guess }, seen) => ({
    message: `${seen} is garbled: ${WRONG_LETTERS[guess]}`,
    remedy: guess === 'UTF-8' ? `${EXPORT_AGAIN}; do not use the damaged one` : TO_UNICODE,
  }),
  'table-character-lost': (_, seen) => ({
    message: `${seen} has a letter that was lost in a change of encoding (at \\ufffd)`,
    remedy: `type the letter again, or ${EXPORT_AGAIN}`,
  }),
  'table-nul': (_, seen) => ({
    message: `${seen} has a NUL character (at \\u0000): the file may have been damaged in copying`,
    remedy:
      'copy or export the file again from its source; if the cell is right, delete the character',
  }),
  'table-header-empty': ({ dataLine }, seen) =>
    dataLine === null
      ? { message: 'a column has no name in the header', remedy: 'name the column, or delete it' }
      : {
          message: `a column has no name in the header but holds data: ${seen} on line ${dataLine}`,
          remedy: 'name the column, or delete the surplus data',
        },
  'table-header-duplicate': ({ first, again }, seen) => ({
    message: `two columns are named ${seen}: column ${first} and column ${again}`,
    remedy: 'rename or delete one of them',
  }),
  'table-row-long': ({ expected, found, delimiter }, seen) => ({
    message: `the row has ${found} cells, the header only ${expected} columns${seen === '""' ? '' : `; the first surplus cell is ${seen}`}`,
    remedy: `a cell of the row may contain ${DELIMITERS[delimiter]}${delimiter === ',' ? ' (that of a decimal such as 81,2 too)' : ''}: put that whole cell in quotation marks "…"`,
  }),
  'table-delimiter': ({ header, rows }) => ({
    message: `the header parts its columns by ${DELIMITERS[header]}, the rows below by ${DELIMITERS[rows]}`,
    remedy: 'use one sign in the whole file; exporting it again from its source is surest',
  }),
  'table-row-short': ({ expected, found }) => ({
    message: `the row has only ${found} cells, the header ${expected} columns`,
    remedy:
      'add the missing cells (they may be empty); if a line break split a cell, put the whole cell in quotation marks "…"',
  }),
  'table-quote-unclosed': (_, seen) => ({
    message: `the quotation mark opened here is never closed: ${seen}`,
    remedy: 'add a quotation mark at the end of the cell, or remove the one at its start',
  }),
  'table-quote-stray': ({ where }, seen) =>
    where === 'inside'
      ? {
          message: `a quotation mark stands inside a cell: ${seen}`,
          remedy: 'double quotation marks inside a cell (""), or use “ ”',
        }
      : {
          message: `there is a space before the quotation mark that opens a cell: ${seen}`,
          remedy: 'remove the space between the delimiter and the quotation mark',
        },
  'table-line-too-long': ({ limit }) => ({
    message: `the line is longer than ${limit.toLocaleString('en-GB')} characters`,
    remedy: 'check line breaks and quotation marks; the file may not be a CSV',
  }),
};
