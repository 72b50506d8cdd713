import type { SurveyReport } from '../report.ts';
import type { Choice, Question } from '../survey/index.ts';
import type { WorkbookWords } from '../words/index.ts';
import { headCell, proseCell, type XlsxCell, type XlsxSheet } from './xlsx.ts';

const WIDTHS = [16, 28, 60, 18, 16, 32, 16, 40, 22] as const;

/** The third sheet: the questions as they were asked, a row a choice. */
export function questionsSheet({ questions }: SurveyReport, words: WorkbookWords): XlsxSheet {
  const asked = questions.filter(({ role }) => role === 'question' || role === 'background');
  return {
    name: words.sheets.questions,
    headed: true,
    widths: WIDTHS,
    rows: [
      Object.values(words.questionColumns).map(headCell),
      ...asked.flatMap((question) => {
        const choices = question.choices.length === 0 ? [null] : question.choices;
        return choices.map((choice) => row(question, choice, words));
      }),
    ],
  };
}

function row(question: Question, choice: Choice | null, words: WorkbookWords): XlsxCell[] {
  const { name, sections, label, hint, wording, type, base } = question;
  return [
    proseCell(name),
    proseCell(sections.join(' › ')),
    proseCell(hint === null ? label : `${label}\n${hint}`),
    proseCell(words.wordings[wording]),
    proseCell(words.types[type]),
    proseCell(base ?? words.askedAll),
    ...(choice === null
      ? [null, null, null]
      : [proseCell(choice.name), proseCell(choice.label), proseCell(words.kinds[choice.kind])]),
  ];
}
