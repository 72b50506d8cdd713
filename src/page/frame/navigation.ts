import type { Link, PageContext } from './context.ts';

/** A section of the site; `here` is true on its own page, and inside it. */
interface NavLink extends Link {
  readonly here: 'page' | 'true' | undefined;
}

/** The main sections, in their order. Trends only when there are series. */
export function mainNav(ctx: PageContext, path: string): readonly NavLink[] {
  const { site } = ctx.words;
  const trends = ctx.site.registers.series.length > 0 ? [['xu-huong/', site.trends]] : [];
  const bank = ctx.site.surveys.length > 0 ? [['cau-hoi/', ctx.words.search.bank]] : [];
  const sections = [
    ['khao-sat/', site.surveys],
    ['ban-tin/', site.briefings],
    ['chu-de/', site.topics],
    ['dia-phuong/', site.places],
    ...trends,
    ...bank,
    ...(hasPage(ctx, 'phuong-phap') ? [['phuong-phap/', site.pages['phuong-phap']]] : []),
    ['tim-kiem/', site.search],
  ];
  return sections.map(([to = '', text = '']) => ({
    href: ctx.href(to),
    text,
    here: here(path, to),
  }));
}

/** The standing pages, at the foot. */
export function footNav(ctx: PageContext): readonly Link[] {
  const pages = ctx.site.pages.map(({ id, title }) => ({ href: ctx.href(`${id}/`), text: title }));
  return [...pages, { href: ctx.href('ban-tin/rss.xml'), text: ctx.words.site.feed }];
}

/** Whether a page has a search box of its own, larger than the one at the top. */
export function hasSearchBox(path: string): boolean {
  return ['', 'tim-kiem/', '404.html'].includes(path);
}

function hasPage({ site }: PageContext, id: string): boolean {
  return site.pages.some((page) => page.id === id);
}

function here(path: string, section: string): NavLink['here'] {
  if (path === section) return 'page';
  return path.startsWith(section) ? 'true' : undefined;
}
