import { publishedResult, sourceText } from '../published/index.ts';
import type { SurveyReport } from '../report.ts';
import type { Choice, Question, Result } from '../survey/index.ts';
import type { DownloadWords } from '../words/index.ts';
import type { Cell } from './csv.ts';

/** A figure in a download, by column: the order of `DownloadWords.columns` is the order of the file. */
export type Row = Readonly<Record<keyof DownloadWords['columns'], Cell>>;

/**
 * The published figures of a survey, a row each, with the digits that are published. A withheld figure is null with its marks and what they mean;
 * every row says whether the figures are synthetic and where they come from.
 */
export function downloadRows(report: SurveyReport, words: DownloadWords): readonly Row[] {
  const questions = new Map(report.questions.map((question) => [question.name, question]));
  const source = sourceText(report);
  const remark = report.front.synthetic ? [words.synthetic] : [];
  return report.results.map((result) => {
    const question = questions.get(result.question);
    const by = result.by === null ? undefined : questions.get(result.by);
    return {
      ...figures(result),
      question_label: question?.label ?? '',
      choice_label: labelOf(question, result.choice),
      group_label: labelOf(by, result.group),
      ghi_chu: [...remark, ...result.marks.map((mark) => words.marks[mark])].join('; '),
      synthetic: report.front.synthetic,
      source,
    };
  });
}

/** The row of one reading of a series. */
export function readingRow(
  { report, result }: { readonly report: SurveyReport; readonly result: Result },
  words: DownloadWords,
): Row {
  const [row] = downloadRows({ ...report, results: [result] }, words);
  if (row === undefined) throw new Error(`no row of a reading: ${report.id}`);
  return row;
}

type Figures = Omit<
  Row,
  'question_label' | 'choice_label' | 'group_label' | 'ghi_chu' | 'synthetic' | 'source'
>;

function figures(result: Result): Figures {
  const { question, statistic, choice, base, by, group, n, baseN, value, low, high, marks } =
    publishedResult(result);
  return {
    question,
    statistic,
    choice,
    base,
    by,
    group,
    n,
    base_n: baseN,
    value,
    low,
    high,
    marks: marks.join(' '),
  };
}

function labelOf(question: Question | undefined, name: string | null): string | null {
  if (name === null) return null;
  return question?.choices.find((choice: Choice) => choice.name === name)?.label ?? name;
}
