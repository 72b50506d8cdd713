import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { WrongUse } from '../../../src/command/index.ts';
import { briefingFile } from './briefing.ts';
import type { CorpusSize } from './sizes.ts';
import { surveyAt, surveyFiles } from './survey.ts';
import { SUBJECTS } from './wording.ts';

const SITE = `title: Trang đo (số liệu minh họa)
organisation: Đơn vị giả định (số liệu minh họa)
contact: Đơn vị giả định
url: https://do.example
base: /
lang: vi
notice: Mọi nội dung của trang này do phần mềm tạo ra để đo.
`;

/** The registers that a root folder must have, as short as they may be. */
const REGISTERS: readonly (readonly [string, string])[] = [
  ['content/site.yaml', SITE],
  ['data/documents.csv', 'number,title,issuer,date,note\n'],
  [
    'data/localities.csv',
    'code,name,level,valid_from,valid_to,successor_code,note\n01,Hà Nội,Thành phố,2008-08-01,,,\n',
  ],
  ['data/synonyms.csv', 'short,full\nUBND,Ủy ban nhân dân\n'],
  ['data/series.csv', 'id,label,label_en,description,choice,unit\n'],
  ['data/series-breaks.csv', 'series,date,kind,note\n'],
  ['data/topics.csv', `id,label,label_en,description\n${SUBJECTS.map(topicRow).join('')}`],
];

function topicRow({ topic, label, labelEn }: (typeof SUBJECTS)[number]): string {
  return `${topic},"${label}",${labelEn},Số liệu minh họa.\n`;
}

/**
 * Writes a made-up corpus as a root folder of `dlxh`, each file as soon as it is made, so that memory holds one survey
 * whatever the size. The same bytes for the same size and seed. Throws `WrongUse` where the folder holds anything already.
 *
 * @returns bytes written
 * @example
 * writeCorpus('/tmp/m', SIZES.M, '1');
 */
export function writeCorpus(root: string, size: CorpusSize, seed: string): number {
  mkdirSync(root, { recursive: true });
  if (readdirSync(root).length > 0) throw new WrongUse(`--out ${root}: not empty`);
  let bytes = 0;
  for (const [path, text] of filesOf(size, seed)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

function* filesOf(size: CorpusSize, seed: string): Generator<readonly [string, string]> {
  yield* REGISTERS;
  for (let at = 0; at < size.surveys; at += 1) yield* surveyFiles(surveyAt(at, size), size, seed);
  for (let at = 0; at < size.briefings; at += 1) yield briefingFile(at, size, seed);
}
