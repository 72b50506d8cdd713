import type { Sentences } from '../params/all.ts';
import type { TextParams, Unopened } from '../params/text.ts';

const UNOPENED: Readonly<Record<Unopened, readonly [string, string]>> = {
  folder: ['a file must stand here, but this is a folder', 'rename or delete the folder'],
  file: ['a folder must stand here, but this is a file', 'rename or delete the file'],
  link: ['this is a link to a file that is not there', 'delete it and copy the file itself here'],
  special: ['this is not an ordinary file', 'delete it and copy the real file here'],
  large: ['the file is larger than 256 MB', 'check it, and keep only the columns in use'],
  permission: ['it may not be read', 'grant the right to read it to whoever runs the command'],
  other: ['the machine cannot read it', 'check the disk, or copy it again from its source'],
};

const WRONG_LETTERS = {
  'UTF-8': 'UTF-8 was read as another encoding and saved again',
  TCVN3: 'typed in TCVN3 (the .VnTime fonts)',
  VNI: 'typed in VNI',
};

export const text: Sentences<TextParams> = {
  'text-too-long': ({ limit }) => ({
    message: `the file is longer than ${limit.toLocaleString('en-GB')} characters`,
    remedy:
      'split it into several; if the text is not that long, the file is damaged: copy it again',
  }),
  'text-nul': (_, seen) => ({
    message: `${seen} holds a NUL character (\\u0000): the file may have been damaged when copied`,
    remedy: 'delete the character, or copy the file again from its source',
  }),
  'text-character-lost': (_, seen) => ({
    message: `${seen} holds a letter that was lost when the encoding changed (\\ufffd)`,
    remedy: 'type the letter again',
  }),
  'text-garbled': ({ guess }, seen) => ({
    message: `${seen} has wrong letters: ${WRONG_LETTERS[guess]}`,
    remedy:
      guess === 'UTF-8'
        ? 'copy the text again from its source and save it as UTF-8; do not use the damaged file'
        : 'convert the letters to Unicode and save the file as UTF-8',
  }),
  'text-hidden': (_, seen) => ({
    message: `${seen} holds a character that cannot be seen (shown as \\u), as copied from Word or a web page`,
    remedy: 'delete it, or run npx dlxh check --fix',
  }),
  'text-lookalike': ({ meant }, seen) => ({
    message: `${seen} holds letters of another alphabet or width that look like Latin ones`,
    remedy: `type it again as "${meant}"`,
  }),
  'text-excel': ({ fault }, seen) => ({
    message:
      fault === 'error'
        ? `${seen} is an error of Excel, not a text`
        : `${seen} is a formula, not a text`,
    remedy: 'mend the cell in Excel, paste it as a value and save the CSV again',
  }),
  'text-conflict': (_, seen) => ({
    message: `the file still has conflict marks of git: ${seen}`,
    remedy: 'keep one of the two versions and delete the lines of <<<<<<<, ======= and >>>>>>>',
  }),
  'file-unreadable': ({ why }) => sayUnopened(why),
  'folder-unreadable': ({ why }) => sayUnopened(why),
  'folder-unknown': ({ known }, seen) => ({
    message:
      known.length === 0
        ? `no folders are used here, but there is ${seen}`
        : `${seen} is not a folder that is used here (${known.join(', ')})`,
    remedy: 'mend its name, or move it elsewhere',
  }),
};

function sayUnopened(why: Unopened) {
  const [message, remedy] = UNOPENED[why];
  return { message, remedy };
}
