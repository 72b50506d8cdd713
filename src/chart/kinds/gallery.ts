import type { Guide } from '../kind/index.ts';
import { INLINE_GUIDES } from './inline/index.ts';
import { QUESTION_GUIDES } from './question/index.ts';
import { SERIES_GUIDES } from './series/index.ts';
import { ChartSpecSchema, type ChartKind, type ChartSpec, type Schemas } from './spec.ts';
import { WORDS_GUIDES } from './words/index.ts';

type Guides = { readonly [K in ChartKind]: Guide<Schemas[K]> };

/** A chart of made-up figures, with why it stands in the gallery. */
interface GallerySample {
  readonly name: string;
  /** What is hard about it. */
  readonly note: string;
  readonly spec: ChartSpec;
}

/** Every kind of chart on made-up figures, hard cases included: the page `/phong-cach/` and the visual regression suite. */
export function gallery(): readonly GallerySample[] {
  const guides: Guides = {
    ...QUESTION_GUIDES,
    ...INLINE_GUIDES,
    ...SERIES_GUIDES,
    ...WORDS_GUIDES,
  };
  return Object.entries(guides).flatMap(([kind, { samples }]) =>
    samples().map(({ name, note, body }) => {
      const common = { id: `mau-${name}`, title: `Biểu đồ mẫu: ${note}`, lang: 'vi' };
      return { name, note, spec: ChartSpecSchema.parse({ ...common, kind, ...body }) };
    }),
  );
}
