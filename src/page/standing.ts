import { note } from '../figure/note.ts';
import type { ComponentTable } from '../prose/render.ts';
import { renderProse } from '../prose/render.ts';
import type { StandingPage } from '../report.ts';
import type { PageContext } from './frame/context.ts';
import { pageHead, type Head } from './frame/head.ts';
import { proseToc, type TocItem } from './frame/toc.ts';

/** A page such as methods or glossary. */
export interface StandingModel {
  readonly head: Head;
  readonly title: string;
  readonly lede: string;
  readonly prose: string;
  readonly toc: readonly TocItem[];
}

/** Assembles a standing page: prose of the same guarded kind as reports, without figures of any survey. */
export function standingPage(ctx: PageContext, page: StandingPage): StandingModel {
  return {
    head: pageHead(page.title, page.summary, `${page.id}/`),
    title: page.title,
    lede: page.summary,
    prose: renderProse(page.prose, COMPONENTS, ctx.href),
    toc: proseToc(page.prose),
  };
}

function refuse(name: string): () => never {
  return () => {
    throw new Error(`a standing page has no figures: <${name}>`);
  };
}

const COMPONENTS: ComponentTable = {
  Value: refuse('Value'),
  Change: refuse('Change'),
  Difference: refuse('Difference'),
  Base: refuse('Base'),
  Question: refuse('Question'),
  Trend: refuse('Trend'),
  Compare: refuse('Compare'),
  Streams: refuse('Streams'),
  Table: refuse('Table'),
  Note: ({ title }, inner) => note(title ?? null, inner),
};
