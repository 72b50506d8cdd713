import { dayOf } from '../format/date.ts';
import { escapeHtml } from '../prose/escape.ts';
import type { SurveyReport } from '../report.ts';
import type { Question } from '../survey/question.ts';
import { labelOf, type FigureContext } from './context.ts';
import { questionHref } from './source-line.ts';

/** The files of a chart, beside the page that embeds it. */
export const CHART_FILES = {
  svg: 'bieu-do.svg',
  png: 'bieu-do.png',
  csv: 'so-lieu.csv',
  xlsx: 'so-lieu.xlsx',
} as const;

/** The folder of a question's chart, under the base. */
export function chartFolder(survey: string, question: string): string {
  return `nhung/${survey}/${question}/`;
}

/** `Ban X (2026). “Câu hỏi”. Trong: Tên khảo sát. https://…` */
export function questionCitation(
  ctx: FigureContext,
  report: SurveyReport,
  question: Question,
): string {
  const { conductor, publishAt, title } = report.front;
  const year = dayOf(publishAt).slice(0, 4);
  const address = ctx.site.settings.url + questionHref(ctx, report, question);
  return ctx.words.take.cite(conductor, year, labelOf(ctx, question), title, address);
}

/** What a reader may take along of a chart: image, figures, citation, a page to embed, a link. */
export function takeAlong(ctx: FigureContext, report: SurveyReport, question: Question): string {
  const { take } = ctx.words;
  const folder = chartFolder(report.id, question.name);
  const file = (name: string, text: string): string => {
    const saved = `${report.id}-${question.name}${name.slice(name.lastIndexOf('.'))}`;
    const address = escapeHtml(ctx.href(folder + name));
    return `<li><a href="${address}" download="${escapeHtml(saved)}">${escapeHtml(text)}</a></li>`;
  };
  const page = ctx.site.settings.url + ctx.href(folder);
  const title = escapeHtml(labelOf(ctx, question));
  const frame = `<iframe src="${escapeHtml(page)}" title="${title}" width="100%" height="640" loading="lazy"></iframe>`;
  const items = [
    file(CHART_FILES.svg, take.svg),
    file(CHART_FILES.png, take.png),
    file(CHART_FILES.csv, take.csv),
    file(CHART_FILES.xlsx, take.xlsx),
    `<li><a href="${escapeHtml(ctx.href(folder))}">${escapeHtml(take.embed)}</a></li>`,
    `<li>${escapeHtml(take.embedCode)} <code class="figure__code">${escapeHtml(frame)}</code></li>`,
    `<li><a href="#${escapeHtml(question.name)}">${escapeHtml(take.link)}</a></li>`,
    `<li>${escapeHtml(take.citation)} ${escapeHtml(questionCitation(ctx, report, question))}</li>`,
  ];
  return `<details class="figure__take no-print" data-pagefind-ignore><summary>${escapeHtml(take.title)}</summary>\n<ul>\n${items.join('\n')}\n</ul></details>\n`;
}
