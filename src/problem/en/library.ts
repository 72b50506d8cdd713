import type { Sentences } from '../params/all.ts';
import type { LibraryParams } from '../params/library.ts';

export const library: Sentences<LibraryParams> = {
  'text-encoding': () => ({
    message: 'the file is not UTF-8, so its text cannot be read',
    remedy: 'open it in an editor and save it as UTF-8',
  }),
  'file-missing': ({ needed }) => ({
    message: `the file ${needed} is missing`,
    remedy: 'add it to the folder',
  }),
  'file-unknown': ({ known }, seen) => ({
    message:
      known.length === 0
        ? `no files are used here, but there is ${seen}`
        : `${seen} is not a file that is used here (${known.join(', ')})`,
    remedy: 'mend its name, or move it elsewhere',
  }),
  'folder-orphan': ({ needed, survey }) => ({
    message: 'no page belongs to this data folder',
    remedy:
      survey === null
        ? `add ${needed}, or delete the folder`
        : `make the page: npx dlxh new survey --survey ${survey}; if the folder has a wrong name, rename it to match ${needed}; if it is not used, delete it`,
  }),
  'id-bad': () => ({
    message: 'the file name cannot be an address',
    remedy:
      'use lower case letters without accents, digits and hyphens only, 100 at most: dat-dai-2026.mdx',
  }),
  'id-duplicate': ({ other }) => ({
    message: `the file name equals that of ${other}`,
    remedy: 'rename one of the two',
  }),
  'id-reserved': (_, seen) => ({
    message: `${seen} is an address that the site uses itself`,
    remedy: 'choose another name',
  }),
  'issue-duplicate': ({ number, year, other }) => ({
    message: `number ${String(number)} of ${year} of this kind is ${other} already`,
    remedy: 'correct the number of one of the two; check their kind and year too',
  }),
  'wave-duplicate': ({ wave, other }) => ({
    message: `wave ${String(wave)} of this series is ${other} already`,
    remedy: 'correct the wave of one of the two surveys',
  }),
  'series-choice': ({ series, choice }) => ({
    message: `the question belongs to the series "${series}" but lacks its choice "${choice}"`,
    remedy:
      'mend the choice in choices.csv or data/series.csv, or take the question out of the series',
  }),
  'survey-unknown': (_, seen) => ({
    message: `there is no survey ${seen} in content/surveys`,
    remedy: "check the survey's file name",
  }),
  'document-unknown': ({ suggestion }, seen) => ({
    message: `${seen} is not in the register data/documents.csv`,
    remedy:
      suggestion === null ? 'add the document to the register' : `did you mean "${suggestion}"?`,
  }),
  'document-unlisted': ({ suggestion }, seen) => ({
    message: `the document ${seen} named here is not in data/documents.csv`,
    remedy: suggestion === null ? 'add it to the register' : `did you mean "${suggestion}"?`,
  }),
  'document-spelling': ({ number }, seen) => ({
    message: `the number ${seen} is not spelt as in the register`,
    remedy: `write "${number}", so that readers find it`,
  }),
  'document-date': ({ typed, listed }, seen) => ({
    message: `the document ${seen} is dated ${typed} here, but ${listed} in the register`,
    remedy:
      'look at the original and correct the text or data/documents.csv; where sources truly differ, say so in a <Note>',
  }),
  'issue-missing': ({ from, to }) => ({
    message: `no issue of this kind covers ${from} to ${to}`,
    remedy: 'add the issue, or pass over this if there was none',
  }),
  'series-unknown': ({ suggestion }, seen) => ({
    message: `${seen} is not in the register data/series.csv`,
    remedy:
      suggestion === null ? 'add the series to the register' : `did you mean "${suggestion}"?`,
  }),
  'locality-invalid': ({ day, valid, suggestion }, seen) => ({
    message:
      valid.length === 0
        ? `${seen} is not the code of a province`
        : `the locality code ${seen} is not in force on ${day} (${valid.join('; ')})`,
    remedy:
      suggestion === null
        ? 'write the code in force on the day of the survey, as in data/localities.csv; in quotes: "68"'
        : `write the code instead of the name: "${suggestion}"`,
  }),
  'member-self': (_, seen) => ({
    message: `${seen} is the address of this very site`,
    remedy: 'take it out of members; a site always searches its own reports',
  }),
  'choice-provinces-mixed': ({ day, ended }, seen) => ({
    message: `the list ${seen} mixes provinces of two times; gone by the day of the survey (${day}): ${ended.join(', ')}`,
    remedy:
      'name provinces as of the day of the survey; where people are asked for a place of before, give the whole old list, or add “(cũ)” to names that are gone',
  }),
  'page-figure': (_, seen) => ({
    message: `a standing page cannot use ${seen}, since it belongs to no survey`,
    remedy: 'remove it, or link to the page of the survey; only <Note> may be used',
  }),
  'reference-early': (_, seen) => ({
    message: `the survey ${seen} is not released when this page is, so its figures would be seen early`,
    remedy: 'release the survey first or at the same time, or remove this reference',
  }),
};
