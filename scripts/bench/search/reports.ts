import { between, type Random } from '../../synthetic/random.ts';
import { one, type Drawn } from './drawn.ts';
import { BRIEFINGS, GROUPS, OBJECTS, QUESTIONS, SENTENCES, TITLES } from './phrases.ts';

const QUESTIONS_EACH = 10;
const SENTENCES_EACH = 40;
const ANSWERS = ['Rất tốt', 'Tốt', 'Bình thường', 'Kém', 'Rất kém'];

/** Writes a file below the root of the library. */
type Write = (path: string, text: string) => void;

function shared(drawn: Drawn, title: string): string {
  return `title: ${JSON.stringify(title)}
summary: ${JSON.stringify(fill('Kết quả thăm dò về {object} trong {group}, số liệu do phần mềm tạo ra.', drawn))}
status: published
publishAt: "${drawn.day}"
synthetic: true
topics: [${drawn.topic}]
localities: ["${drawn.place.code}"]
`;
}

/** Writes a survey with ten questions and its published results. */
export function writeSurvey(write: Write, id: string, drawn: Drawn, random: Random): void {
  const title = fill(one(random, TITLES), drawn);
  const asked = QUESTIONS.map((text) => ({ text, order: random() }))
    .toSorted((a, b) => a.order - b.order)
    .slice(0, QUESTIONS_EACH)
    .map(({ text }, at) => {
      const [object] = at < 6 ? [drawn.object] : one(random, OBJECTS);
      return fill(text, { ...drawn, object, group: one(random, GROUPS) });
    });
  write(
    `content/surveys/${id}.mdx`,
    `---\n${shared(drawn, title)}sponsor: Phần mềm
conductor: Phần mềm
population: người trưởng thành
frame: không có
sampling: quota
samplingNote: do phần mềm tạo ra
mode: [paper]
fieldwork: { start: ${drawn.day}, end: ${drawn.day} }
issued: không nêu
returned: không nêu
valid: 500
weighting: không
quality: không
limitations: số liệu minh họa
contact: không
publishedElsewhere: [{ outlet: Phần mềm, date: "${drawn.day}", gives: mọi số liệu }]
---\n\n${findings(random, drawn)}`,
  );
  const folder = `data/surveys/${id}`;
  write(
    `${folder}/questions.csv`,
    `type,name,label,wording,complete\n${asked.map((text, at) => `select_one thang,q${String(at + 1)},"${text}",exact,yes`).join('\n')}\n`,
  );
  write(
    `${folder}/choices.csv`,
    `list_name,name,label,kind\n${ANSWERS.map((label, at) => `thang,${String(at + 1)},${label},answer`).join('\n')}\n`,
  );
  write(`${folder}/results.csv`, resultsCsv(random));
}

function resultsCsv(random: Random): string {
  const rows = Array.from({ length: QUESTIONS_EACH }, (_, at) => {
    const cuts = [1, 2, 3, 4].map(() => between(random, 0, 1000)).toSorted((a, b) => a - b);
    return [...cuts, 1000].map(
      (cut, choice) =>
        `q${String(at + 1)},${String(choice + 1)},,,,500,${((cut - (cuts[choice - 1] ?? 0)) / 10).toFixed(1)}`,
    );
  });
  return `question,choice,by,group,n,base,percent\n${rows.flat().join('\n')}\n`;
}

/** Writes a briefing. */
export function writeBriefing(write: Write, id: string, drawn: Drawn, random: Random): void {
  const title = fill(one(random, BRIEFINGS), drawn);
  write(
    `content/briefings/${id}.mdx`,
    `---\n${shared(drawn, title)}kind: thematic
period: { start: ${drawn.day}, end: ${drawn.day} }
issuer: Phần mềm
---\n\n${findings(random, drawn)}`,
  );
}

function fill(text: string, { object, other, group, place }: Drawn): string {
  const filled = text
    .replaceAll('{object}', object)
    .replaceAll('{other}', other)
    .replaceAll('{group}', group)
    .replaceAll('{place}', place.name);
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

function findings(random: Random, drawn: Drawn): string {
  const sentences = Array.from({ length: SENTENCES_EACH }, () =>
    fill(one(random, SENTENCES), drawn),
  );
  const named = drawn.document === null ? '' : `\n\nCăn cứ Văn bản số ${drawn.document}.`;
  const half = SENTENCES_EACH / 2;
  return `## Nhận định chính\n\n${sentences.slice(0, half).join(' ')}\n\n## Kiến nghị\n\n${sentences.slice(half).join(' ')}${named}\n`;
}
