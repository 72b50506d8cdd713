import { defineProblem, given } from '../../definition/index.ts';

/** `number`: as the register writes it. */
export const documentSpelling = defineProblem({
  code: 'document-spelling',
  params: given<{ readonly number: string }>(),
  vi: ({ number }, seen) => ({
    message: `số văn bản ${seen} viết khác với danh mục`,
    remedy: `viết "${number}" để người đọc tìm được`,
  }),
  en: ({ number }, seen) => ({
    message: `the number ${seen} is not spelt as in the register`,
    remedy: `write "${number}", so that readers find it`,
  }),
  guide: {
    why: 'Một văn bản viết nhiều cách (100 - KL/TW, 100-Kl/TW) thì tìm kiếm không gom được.',
    params: { number: '100-KL/TW' },
    seen: '100 - KL/TW',
  },
});
