import { pick, type Random, seededRandom } from '../../synthetic/random.ts';
import type { CorpusSize } from './sizes.ts';
import {
  type Asked,
  backgrounds,
  oneOf,
  questionsOn,
  sentences,
  type Subject,
  SUBJECTS,
} from './wording.ts';

/** A made-up survey before its answers: what briefings need to know of it. */
export interface MadeSurvey {
  readonly id: string;
  readonly subject: Subject;
  readonly questions: readonly Asked[];
}

/** The survey at a place (from 0) of a corpus of a size. */
export function surveyAt(at: number, { questions }: CorpusSize): MadeSurvey {
  const subject = oneOf(SUBJECTS, at);
  const id = `do-${String(at + 1).padStart(4, '0')}`;
  return { id, subject, questions: questionsOn(subject.label, questions) };
}

/** The files of a survey by their path under the root; the same for the same seed. */
export function surveyFiles(survey: MadeSurvey, size: CorpusSize, seed: string) {
  const random = seededRandom(`${seed} ${survey.id}`);
  const folder = `data/surveys/${survey.id}`;
  return [
    [`${folder}/questions.csv`, questionsCsv(survey)],
    [`${folder}/choices.csv`, choicesCsv(survey)],
    [`${folder}/responses.csv`, responsesCsv(survey, size.answers, random)],
    [`content/surveys/${survey.id}.mdx`, surveyText(survey, size, random)],
  ] as const;
}

const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(quoted).join(',')}\n`).join('');

const quoted = (cell: string): string => (cell.includes(',') ? `"${cell}"` : cell);

function questionsCsv({ questions }: MadeSurvey): string {
  const row = (role: string) => (one: Asked) => [
    `select_one ${one.name}`,
    one.name,
    one.label,
    role,
    'nominal',
  ];
  return csv([
    ['type', 'name', 'label', 'role', 'scale'],
    ...backgrounds.map(row('background')),
    ...questions.map(row('')),
    ['decimal', 'trong_so', 'Trọng số', 'weight', ''],
  ]);
}

function choicesCsv({ questions }: MadeSurvey): string {
  const rows = [...backgrounds, ...questions].flatMap(({ name, choices }) =>
    choices.map((label, at) => [name, `a${String(at + 1)}`, label]),
  );
  return csv([['list_name', 'name', 'label'], ...rows]);
}

function responsesCsv({ questions }: MadeSurvey, answers: number, random: Random): string {
  const asked = [...backgrounds, ...questions];
  const weights = asked.map(({ choices }) => choices.map(() => 0.3 + random()));
  const rows = Array.from({ length: answers }, () => [
    ...weights.map((parts) => `a${String(pick(random(), parts) + 1)}`),
    (0.5 + random()).toFixed(3),
  ]);
  return csv([[...asked.map(({ name }) => name), 'trong_so'], ...rows]);
}

function surveyText(
  { id, subject, questions }: MadeSurvey,
  size: CorpusSize,
  random: Random,
): string {
  const [first] = questions;
  return `---
title: "${subject.label}, khảo sát ${id} (số liệu minh họa)"
summary: Khảo sát do phần mềm tạo ra để đo thời gian dựng trang; không nói về nơi nào có thật.
status: published
audience: public
publishAt: 2026-07-06T08:00:00+07:00
synthetic: true
topics: [${subject.topic}]
localities: []
scope: Địa bàn giả định
sponsor: Đơn vị giả định (số liệu minh họa)
conductor: Đơn vị giả định (số liệu minh họa)
population: Người từ 18 tuổi trở lên ở một địa bàn giả định
frame: Danh sách giả định
sampling: probability
samplingNote: Chọn ngẫu nhiên từ danh sách giả định.
mode: [face-to-face]
fieldwork: { start: 2026-06-01, end: 2026-06-12 }
issued: ${String(size.answers + 80)}
returned: ${String(size.answers + 15)}
valid: ${String(size.answers)}
weighting: Trọng số do phần mềm tạo ra.
quality: Không có phiếu thật nào để kiểm tra.
limitations: Mọi con số do phần mềm tạo ra để đo; không dùng để nhận xét về bất cứ nơi nào.
contact: Đơn vị giả định
policyStage: before
documents: []
---

## Kết quả chính

${sentences(random, 2)} Có <Value question="${String(first?.name)}" choice="a1" /> số người trả lời chọn phương án thứ nhất.

<Question name="${String(first?.name)}" by="tuoi" />
`;
}
