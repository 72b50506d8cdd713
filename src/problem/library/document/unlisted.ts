import { defineProblem, given, perhaps } from '../../definition/index.ts';

/** A document named in the prose that the register does not hold. */
export const documentUnlisted = defineProblem({
  code: 'document-unlisted',
  severity: 'warning',
  params: given<{ readonly suggestion: string | null }>(),
  vi: ({ suggestion }, seen) => ({
    message: `văn bản ${seen} nhắc trong bài không có trong danh mục data/documents.csv`,
    remedy: perhaps.vi(suggestion, 'thêm văn bản vào danh mục'),
  }),
  en: ({ suggestion }, seen) => ({
    message: `the document ${seen} named here is not in data/documents.csv`,
    remedy: perhaps.en(suggestion, 'add it to the register'),
  }),
  guide: {
    why: 'Văn bản nhắc trong bài mà không có trong danh mục thì trang văn bản không dẫn tới bài này được.',
    params: { suggestion: '100-KL/TW' },
    seen: '100-KL/TU',
  },
});
