import { type Head, pageHead, proseToc, type TocItem } from './frame/index.ts';
import type { StandingPage } from '../report.ts';

/** A page such as methods or glossary; Astro renders its body. */
interface StandingModel {
  readonly id: string;
  readonly head: Head;
  readonly title: string;
  readonly lede: string;
  readonly toc: readonly TocItem[];
}

/** Assembles what stands around the body of a standing page. */
export function standingPage(page: StandingPage): StandingModel {
  const { id, title, summary } = page;
  return {
    id,
    title,
    lede: summary,
    head: pageHead(title, summary, `${id}/`),
    toc: proseToc(page),
  };
}
