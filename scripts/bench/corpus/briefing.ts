import { between, type Random, seededRandom } from '../../synthetic/random.ts';
import { type MadeSurvey, surveyAt } from './survey.ts';
import type { CorpusSize } from './sizes.ts';
import { backgrounds, draw, oneOf, sentence, sentences } from './wording.ts';

/** Numbers of briefings have four digits at most. */
const MOST = 9999;

/** A briefing of two charts and three figures, from two surveys of the corpus: its path under the root and its text. */
export function briefingFile(at: number, size: CorpusSize, seed: string) {
  const id = `tin-${String(at + 1).padStart(5, '0')}`;
  const random = seededRandom(`${seed} ${id}`);
  const [one, other] = [lot(size, random), lot(size, random)];
  const text = `${front(at, one, random)}
${sentences(random, 2)} ${figure(one, random, false)}

## Bối cảnh

${sentences(random, 3)} Toàn bộ số liệu ở [trang khảo sát](/khao-sat/${one.id}/).

${chart(one, random)}

## Diễn biến

- ${sentence(random)}
- ${sentence(random)}
- ${figure(one, random, true)}

${chart(other, random)}

## Kiến nghị

${sentences(random, 3)} ${figure(other, random, true)}

> ${sentence(random)}
`;
  return [`content/briefings/${id}.mdx`, text] as const;
}

const lot = (size: CorpusSize, random: Random): MadeSurvey =>
  surveyAt(between(random, 0, size.surveys - 1), size);

function front(at: number, { subject }: MadeSurvey, random: Random): string {
  const day = (days: number) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10);
  const start = between(random, 0, 2000);
  return `---
title: "${subject.label}: tin chuyên đề ${String(at + 1)} (số liệu minh họa)"
summary: "${sentence(random)} Nội dung do phần mềm tạo ra."
kind: thematic
number: ${String((at % MOST) + 1)}
period: { start: ${day(start)}, end: ${day(start + 6)} }
issuer: "Đơn vị giả định (số liệu minh họa)"
status: published
audience: public
publishAt: "2026-08-03T08:00:00+07:00"
synthetic: true
topics: [${subject.topic}]
localities: []
scope: Địa bàn giả định
---
`;
}

function chart({ id, questions }: MadeSurvey, random: Random): string {
  return `<Question survey="${id}" name="${draw(random, questions).name}" by="${draw(random, backgrounds).name}" />`;
}

function figure({ id, questions }: MadeSurvey, random: Random, among: boolean): string {
  const { name, choices } = draw(random, questions);
  const at = between(random, 0, choices.length - 1);
  const by = draw(random, backgrounds);
  const group = between(random, 0, by.choices.length - 1);
  const [cell, where] = among
    ? [
        ` by="${by.name}" group="a${String(group + 1)}"`,
        ` trong nhóm “${oneOf(by.choices, group)}”`,
      ]
    : ['', ''];
  return `Có <Value survey="${id}" question="${name}" choice="a${String(at + 1)}"${cell} /> số người${where} chọn “${oneOf(choices, at)}”.`;
}
