import { gallery, toHtml } from '../chart/index.ts';
import { type Head, type PageContext, pageHead } from './frame/index.ts';

/** `/phong-cach/`: every kind of chart, on made-up figures. */
interface GalleryModel {
  readonly head: Head;
  readonly samples: readonly {
    readonly id: string;
    readonly note: string;
    readonly chart: string;
  }[];
}

/** Assembles the gallery. */
export function galleryPage({ words }: PageContext): GalleryModel {
  return {
    head: pageHead(words.reuse.gallery, words.reuse.galleryText, 'phong-cach/', true),
    samples: gallery().map(({ name, note, spec }) => ({ id: name, note, chart: toHtml(spec) })),
  };
}
