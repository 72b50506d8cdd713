import { questionHref } from '../annotation/index.ts';
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

/** The anchor of a split on its question's page; empty for everyone, who come first. */
export function viewAnchor({ by }: Pick<View, 'by'>): string {
  return by === null ? '' : `theo-${by.name}`;
}

/** The anchor under which a page shows nothing but this view, for pages of others to frame. */
export function embedAnchor(view: Pick<View, 'by'>): string {
  return view.by === null ? 'nhung' : `nhung-${viewAnchor(view)}`;
}

/** The address of a view: its question's page, there its split. */
export function viewHref(ctx: FigureContext, view: View): string {
  const anchor = viewAnchor(view);
  return questionHref(ctx, view.report, view.question) + (anchor === '' ? '' : `#${anchor}`);
}

/** The same with the origin of the site. */
export function viewUrl(ctx: FigureContext, view: View): string {
  return ctx.site.settings.url + viewHref(ctx, view);
}

/**
 * What a saved file of a view is called, without its ending.
 *
 * @example viewName(view) // 'dat-dai-2025-boi_thuong-theo-gioi'
 */
export function viewName({ report, question, by, choice }: View): string {
  const split = by === null ? [] : [`theo-${by.name}`];
  const picked = choice === null ? [] : [`chon-${choice}`];
  return [report.id, question.name, ...split, ...picked].join('-');
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
