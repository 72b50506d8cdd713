import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { between, seededRandom, type Random } from '../../synthetic/random.ts';
import { one, type Drawn } from './drawn.ts';
import { GROUPS, OBJECTS } from './phrases.ts';
import { placesIn, type Place } from './places.ts';
import { writeBriefing, writeSurvey } from './reports.ts';

/** Of ten reports so many are surveys. */
const SURVEYS_IN_TEN = 8;

/**
 * Writes a made-up library of reports, the same for the same seed: titles, questions and findings from lists of phrases, places
 * and years as the register has them. Only for measuring the search; it says so on every page.
 *
 * @param root an empty folder
 * @param registers the folder `data/` whose registers it copies
 */
export function writeCorpus(root: string, registers: string, pages: number, seed: string): void {
  const random = seededRandom(seed);
  const places = placesIn(join(registers, 'localities.csv'));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const name of ['localities.csv', 'synonyms.csv'])
    cpSync(join(registers, name), join(root, 'data', name));
  write('data/topics.csv', topicsCsv());
  write('data/documents.csv', 'number,title,issuer,date,note\n');
  write('data/series.csv', 'id,label,label_en,description,choice,unit\n');
  write('data/series-breaks.csv', 'series,date,kind,note\n');
  write('content/site.yaml', SITE);
  for (const [id, text] of STANDING) write(`content/pages/${id}.mdx`, text);
  for (let at = 0; at < pages; at += 1) {
    const report = drawReport(random, places);
    if (at % 10 < SURVEYS_IN_TEN) writeSurvey(write, `ks-${String(at)}`, report, random);
    else writeBriefing(write, `bt-${String(at)}`, report, random);
  }
}

const SITE = `title: Trang đo tìm kiếm
organisation: Phần mềm sinh số liệu
contact: Không có
url: https://dlxh.example
base: /
lang: vi
notice: Số liệu do phần mềm tạo ra để đo tốc độ tìm kiếm.
`;

const STANDING = ['gioi-thieu', 'phuong-phap', 'thuat-ngu'].map(
  (id) =>
    [
      id,
      `---\ntitle: Trang ${id}\nsummary: Trang thử.\n---\n\n## Nội dung\n\nSố liệu do phần mềm tạo ra.\n`,
    ] as const,
);

function topicsCsv(): string {
  const topics = [...new Set(OBJECTS.map(([, topic]) => topic))];
  return `id,label,label_en,description\n${topics
    .map((id) => `${id},${id.replaceAll('-', ' ')},${id},Chủ đề thử.`)
    .join('\n')}\n`;
}

function drawReport(random: Random, places: readonly Place[]): Drawn {
  const [object, topic] = one(random, OBJECTS);
  const day = `${String(between(random, 2012, 2026))}-${two(between(random, 1, 10))}-${two(between(random, 1, 20))}`;
  const there = places.filter(({ from, to }) => from <= day && (to === '' || day <= to));
  const [kind, organ] = [
    one(random, ['KL', 'KH', 'HD', 'NQ', 'CT', 'BC']),
    one(random, ['TU', 'BTG', 'UBND', 'BTGDV']),
  ];
  return {
    object,
    topic,
    other: one(random, OBJECTS)[0],
    group: one(random, GROUPS),
    place: one(random, there),
    day,
    document: random() < 0.3 ? `${String(between(random, 1, 999))}-${kind}/${organ}` : null,
  };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
