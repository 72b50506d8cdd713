import { questionHref } from '../annotation/index.ts';
import { dayOf, escapeHtml } from '../../format/index.ts';
import { reuseWords } from '../../words/area/reuse.ts';
import { type FigureContext, labelOf } from '../table/index.ts';
import { embedAnchor, viewLabel, viewName, viewUrl, type View } from './view.ts';

/** The forms in which a chart is taken along, made in the browser when a reader asks for one. */
const TAKEN_AS = ['svg', 'png', 'csv', 'xlsx'] as const;

/** `Ban X (2026). “Câu hỏi”. Trong: Tên khảo sát. https://…` */
export function viewCitation(ctx: FigureContext, view: View): string {
  const { conductor, publishAt, title } = view.report.front;
  const year = dayOf(publishAt).slice(0, 4);
  return reuseWords[ctx.lang].cite(
    conductor,
    year,
    viewLabel(ctx, view),
    title,
    viewUrl(ctx, view),
  );
}

/** What readers may take along of charts that stand together. */
interface ReuseParts {
  /** A line a chart: finished HTML. */
  readonly lines: readonly string[];
  /** The page to frame, with its origin. */
  readonly embed: string;
  /** What the frame is called. */
  readonly label: string;
  readonly citation: string;
}

/** A folded list: a line a chart, the code that frames the page, the citation. Finished HTML. */
export function reusePanel(ctx: FigureContext, parts: ReuseParts): string {
  const words = reuseWords[ctx.lang];
  const { lines, embed, label, citation } = parts;
  const frame = `<iframe src="${escapeHtml(embed)}" title="${escapeHtml(label)}" width="100%" height="640" loading="lazy"></iframe>`;
  const items = [
    ...lines,
    `<li>${escapeHtml(words.embedCode)} <code class="figure__code">${escapeHtml(frame)}</code></li>`,
    `<li>${escapeHtml(words.citation)} ${escapeHtml(citation)}</li>`,
  ];
  return panelOf(ctx, items);
}

function panelOf({ lang }: FigureContext, items: readonly string[]): string {
  const title = escapeHtml(reuseWords[lang].title);
  return `<details class="figure__take no-print" data-pagefind-ignore><summary>${title}</summary>\n<ul>\n${items.join('\n')}\n</ul></details>\n`;
}

/** Buttons that the script of the page wakes: without it there is nothing that they could do. */
export function takeButtons(name: string): string {
  return TAKEN_AS.map(
    (form) =>
      `<button type="button" data-take-as="${form}" data-name="${escapeHtml(name)}.${form}" hidden>${form === 'xlsx' ? 'Excel' : form.toUpperCase()}</button>`,
  ).join(' ');
}

function sentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** One chart of a survey to take along: its buttons, and its page to frame. */
function viewLine(ctx: FigureContext, view: View): string {
  const { report, question, by, choice } = view;
  const words = reuseWords[ctx.lang];
  const picked = question.choices.find(({ name }) => name === choice);
  const parts = [
    ...(picked === undefined ? [] : [`“${labelOf(ctx, picked)}”`]),
    ...(by === null ? [words.everyone] : [ctx.words.take.by(labelOf(ctx, by))]),
  ];
  const page = escapeHtml(`${questionHref(ctx, report, question)}#${embedAnchor(view)}`);
  const data = [
    `data-survey-url="${escapeHtml(ctx.href(`/khao-sat/${report.id}/`))}"`,
    `data-question="${escapeHtml(question.name)}"`,
    `data-by="${escapeHtml(by?.name ?? '')}"`,
    `data-choice="${escapeHtml(choice ?? '')}"`,
  ].join(' ');
  return `<li data-take ${data}>${escapeHtml(sentence(parts.join(' – ')))}: ${takeButtons(viewName(view))} <a href="${page}">${escapeHtml(words.embed)}</a></li>`;
}

/** The links to the survey's files, for whoever reads without JavaScript or wants all figures. */
function filesLine(ctx: FigureContext, { report: { id } }: View): string {
  const link = (file: string, text: string): string =>
    `<a href="${escapeHtml(ctx.href(`/khao-sat/${id}/${file}`))}" download="${escapeHtml(`${id}-${file}`)}">${text}</a>`;
  const files = [
    link('results.csv', 'CSV'),
    link('results.xlsx', 'Excel'),
    link('results.json', 'JSON'),
  ];
  return `<li>${escapeHtml(reuseWords[ctx.lang].wholeFiles)} ${files.join(' ')}</li>`;
}

/**
 * The panel of a question's page, or of a chart in a body: every chart that may be taken along, in a line each. Finished HTML; empty
 * without charts.
 *
 * @param views of one question
 * @param short whether the survey's files and citation stand on the same page, and the code that frames it on the question's
 */
export function viewReuse(ctx: FigureContext, views: readonly View[], short = false): string {
  const [first] = views;
  if (first === undefined) return '';
  const { report, question } = first;
  if (short)
    return panelOf(
      ctx,
      views.map((view) => viewLine(ctx, view)),
    );
  return reusePanel(ctx, {
    lines: [...views.map((view) => viewLine(ctx, view)), filesLine(ctx, first)],
    embed: `${ctx.site.settings.url}${questionHref(ctx, report, question)}#${embedAnchor(first)}`,
    label: viewLabel(ctx, first),
    citation: viewCitation(ctx, first),
  });
}
