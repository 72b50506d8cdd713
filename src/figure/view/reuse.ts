import { dayOf, escapeHtml } from '../../format/index.ts';
import type { FigureContext } from '../table/index.ts';
import { viewFolder, viewHref, viewLabel, viewUrl, type View } from './view.ts';

/** The files of a chart, beside the page that embeds it. */
export const CHART_FILES = {
  svg: 'bieu-do.svg',
  png: 'bieu-do.png',
  csv: 'so-lieu.csv',
  xlsx: 'so-lieu.xlsx',
} as const;

/** What readers may reuse of one chart. */
interface ReuseParts {
  /** Of the page to embed and the files beside it, under the base. */
  readonly folder: string;
  /** What saved files are called. */
  readonly name: string;
  /** What the chart is of, in words. */
  readonly label: string;
  readonly link: { readonly href: string; readonly text: string };
  readonly citation: string;
  /** Whether there is a PNG: not of every split, since pictures cost more than all else of a build. */
  readonly png: boolean;
}

/** `Ban X (2026). “Câu hỏi”. Trong: Tên khảo sát. https://…` */
export function viewCitation(ctx: FigureContext, view: View): string {
  const { conductor, publishAt, title } = view.report.front;
  const year = dayOf(publishAt).slice(0, 4);
  return ctx.words.take.cite(conductor, year, viewLabel(ctx, view), title, viewUrl(ctx, view));
}

/** A list, folded: image, figures, citation, a page to embed, a link. Finished HTML. */
export function reusePanel(ctx: FigureContext, parts: ReuseParts): string {
  const { take } = ctx.words;
  const { folder, name, label, link, citation, png } = parts;
  const file = (path: string, text: string): string => {
    const saved = name + path.slice(path.lastIndexOf('.'));
    const address = escapeHtml(ctx.href(`/${folder}${path}`));
    return `<li><a href="${address}" download="${escapeHtml(saved)}">${escapeHtml(text)}</a></li>`;
  };
  const page = ctx.href(`/${folder}`);
  const source = escapeHtml(ctx.site.settings.url + page);
  const frame = `<iframe src="${source}" title="${escapeHtml(label)}" width="100%" height="640" loading="lazy"></iframe>`;
  const items = [
    file(CHART_FILES.svg, take.svg),
    ...(png ? [file(CHART_FILES.png, take.png)] : []),
    file(CHART_FILES.csv, take.csv),
    file(CHART_FILES.xlsx, take.xlsx),
    `<li><a href="${escapeHtml(page)}">${escapeHtml(take.embed)}</a></li>`,
    `<li>${escapeHtml(take.embedCode)} <code class="figure__code">${escapeHtml(frame)}</code></li>`,
    `<li><a href="${escapeHtml(link.href)}">${escapeHtml(link.text)}</a></li>`,
    `<li>${escapeHtml(take.citation)} ${escapeHtml(citation)}</li>`,
  ];
  return `<details class="figure__take no-print" data-pagefind-ignore><summary>${escapeHtml(take.title)}</summary>\n<ul>\n${items.join('\n')}\n</ul></details>\n`;
}

/** The panel for reuse of a chart of a survey. Finished HTML. */
export function viewReuse(ctx: FigureContext, view: View, png: boolean): string {
  const { take } = ctx.words;
  const folder = viewFolder(view);
  return reusePanel(ctx, {
    folder,
    name: folder.slice('nhung/'.length, -1).replaceAll('/', '-'),
    label: viewLabel(ctx, view),
    link: { href: viewHref(ctx, view), text: view.by === null ? take.link : take.linkSplit },
    citation: viewCitation(ctx, view),
    png,
  });
}
