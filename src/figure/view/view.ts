import { type FigureContext, labelOf } from '../table/index.ts';
import type { SurveyReport } from '../../report.ts';
import type { Question, Result } from '../../survey/index.ts';

/** What one chart of a survey shows. */
export interface View {
  readonly report: SurveyReport;
  readonly question: Question;
  /** The background question whose groups stand side by side; null for everyone. */
  readonly by: Question | null;
  /** Only this choice, over the groups; null for all choices. */
  readonly choice: string | null;
}

/**
 * The folder of a chart's page and files, under the base: a promise. No survey is called `xu-huong`, and nothing that begins with
 * `theo-` or `chon-` stands beside the files of a question.
 *
 * @example viewFolder(view) // 'nhung/dat-dai-2025/boi_thuong/theo-gioi/'
 */
export function viewFolder({ report, question, by, choice }: View): string {
  const parts = [
    ...['nhung', report.id, question.name],
    ...(by === null ? [] : [`theo-${by.name}`]),
    ...(choice === null ? [] : [`chon-${choice}`]),
  ];
  return `${parts.join('/')}/`;
}

/** The anchor of a question, or of one of its splits, on its survey's page. No name of a question holds a `/`. */
export function viewAnchor({ question, by }: Pick<View, 'question' | 'by'>): string {
  return by === null ? question.name : `${question.name}/theo-${by.name}`;
}

/** The address of that place. */
export function viewHref({ href }: FigureContext, view: View): string {
  return href(`/khao-sat/${view.report.id}/#${viewAnchor(view)}`);
}

/** The same with the origin of the site. */
export function viewUrl(ctx: FigureContext, view: View): string {
  return ctx.site.settings.url + viewHref(ctx, view);
}

/** `Câu hỏi – “Phương án” – theo “Nhóm tuổi”` */
export function viewLabel(ctx: FigureContext, { question, by, choice }: View): string {
  const picked = question.choices.find(({ name }) => name === choice);
  return [
    labelOf(ctx, question),
    ...(picked === undefined ? [] : [`“${labelOf(ctx, picked)}”`]),
    ...(by === null ? [] : [ctx.words.take.by(labelOf(ctx, by))]),
  ].join(' – ');
}

/**
 * The published figures that go along with a chart. Of a question for everyone: all of them; of a split: those of its groups and of
 * everyone, and of one choice alone where it shows that.
 */
export function viewResults({ report, question, by, choice }: View): readonly Result[] {
  const own = report.results.filter((one) => one.question === question.name);
  if (by === null) return own;
  const groups = own.filter((one) => one.by === null || one.by === by.name);
  if (choice === null) return groups;
  return groups.filter((one) => one.statistic === 'share' && one.choice === choice);
}
