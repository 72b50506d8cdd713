import { sideNames } from '../chart/index.ts';
import { publishedResult, sourceText } from '../published/index.ts';
import type { SurveyReport } from '../report.ts';
import type { Question, Result } from '../survey/index.ts';
import type { DownloadWords } from '../words/index.ts';
import type { Cell } from './csv.ts';

/** A figure in a download, by column: the order of `DownloadWords.columns` is the order of the file. */
export type Row = Readonly<Record<keyof DownloadWords['columns'], Cell>>;

/**
 * The published figures of a survey, a row each, with the digits that are published. A withheld figure is null with its
 * marks and what they mean; every row says whether the figures are synthetic and where they come from.
 */
export function downloadRows(report: SurveyReport, words: DownloadWords): readonly Row[] {
  const labels = labelsOf(report.questions);
  const source = sourceText(report);
  const { synthetic } = report.front;
  return report.results.map((exact) => {
    const result = publishedResult(exact);
    const { question, statistic, choice, base, by, group, n, baseN, value, low, high } = result;
    return {
      ...{ question, statistic, choice, base, by, group, n, base_n: baseN, value, low, high },
      marks: result.marks.join(' '),
      question_label: labels.question(question) ?? '',
      choice_label:
        statistic === 'net' ? netLabel(report, result) : labels.choice(question, choice),
      group_label: labels.choice(by, group),
      ghi_chu: remarkOf(report, result, words),
      synthetic,
      source,
    };
  });
}

/** The sides of a scale in words; of their balance, the one less the other. */
function netLabel({ questions }: SurveyReport, { question, choice }: Result): string | null {
  const own = questions.find(({ name }) => name === question);
  const names = own === undefined ? null : sideNames(own, 'vi');
  if (names === null) return choice;
  if (choice === 'top' || choice === 'bottom') return names[choice];
  return `${names.top} − ${names.bottom}`;
}

/** What must be said beside a figure: that it is made up, and what its marks mean. */
export function remarkOf(
  { front }: SurveyReport,
  { marks }: Pick<Result, 'marks'>,
  words: DownloadWords,
): string {
  if (marks.length === 0) return front.synthetic ? words.synthetic : '';
  const remark = front.synthetic ? [words.synthetic] : [];
  return [...remark, ...marks.map((mark) => words.marks[mark])].join('; ');
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

/** Labels by names. */
export interface Labels {
  readonly question: (name: string) => string | undefined;
  /** Null without a choice; its name where the question has no such choice. */
  readonly choice: (question: string | null, name: string | null) => string | null;
}

/** The labels of questions and of their choices. */
export function labelsOf(questions: readonly Question[]): Labels {
  const asked = new Map(questions.map((one) => [one.name, one]));
  const choices = new Map(
    questions.map((one) => [one.name, new Map(one.choices.map((own) => [own.name, own.label]))]),
  );
  return {
    question: (name) => asked.get(name)?.label,
    choice: (question, name) =>
      name === null ? null : (choices.get(question ?? '')?.get(name) ?? name),
  };
}
