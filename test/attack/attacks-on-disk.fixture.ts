import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { data, folderAt, linkAt, move, survey, write, type Attack } from './attack.fixture.ts';

/** Files and folders that are not what their names say. */
export const ON_DISK: readonly Attack[] = [
  [
    'a folder for questions.csv',
    folderAt(`${data}/questions.csv`),
    [`${data}/questions.csv file-unreadable`],
  ],
  ['a folder for a page', folderAt(survey), [`${survey} file-unreadable`]],
  ['a folder for site.yaml', folderAt('content/site.yaml'), ['content/site.yaml file-unreadable']],
  ['a folder for a register', folderAt('data/topics.csv'), ['data/topics.csv file-unreadable']],
  ['a link to nowhere', linkAt(survey, 'khong-co.mdx'), [`${survey} file-unreadable`]],
  ['a link to itself', linkAt(survey, 'dat-dai-2025.mdx'), [`${survey} file-unreadable`]],
  [
    'a device',
    linkAt(`${data}/responses.csv`, '/dev/null'),
    [`${data}/responses.csv file-unreadable`],
  ],
  [
    'a link to a sound folder',
    (root) => {
      cpSync(join(root, data), join(root, 'that'), { recursive: true });
      linkAt(data, '../../that')(root);
    },
    [],
  ],
  [
    'a misspelt register',
    move('data/topics.csv', 'data/topic.csv'),
    ['data/topic.csv file-unknown', 'data/topics.csv file-missing'],
  ],
  ['a file among folders', write('data/surveys/a.csv', 'a\n'), ['data/surveys/a.csv file-unknown']],
  [
    'a folder too deep',
    (root) => {
      mkdirSync(join(root, data, 'phieu'));
    },
    [`${data}/phieu folder-unknown`],
  ],
  [
    'a folder too many',
    (root) => {
      mkdirSync(join(root, 'content/survey'));
    },
    ['content/survey folder-unknown'],
  ],
  ['a file too many', write(`${data}/phieu.xlsx`, 'PK'), [`${data}/phieu.xlsx file-unknown`]],
];
