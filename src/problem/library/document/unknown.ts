import { defineProblem, given, perhaps } from '../../definition/index.ts';

export const documentUnknown = defineProblem({
  code: 'document-unknown',
  params: given<{ readonly suggestion: string | null }>(),
  vi: ({ suggestion }, seen) => ({
    message: `${seen} không có trong danh mục văn bản data/documents.csv`,
    remedy: perhaps.vi(suggestion, 'thêm văn bản vào danh mục'),
  }),
  en: ({ suggestion }, seen) => ({
    message: `${seen} is not in the register data/documents.csv`,
    remedy: perhaps.en(suggestion, 'add the document to the register'),
  }),
  guide: {
    why: 'Văn bản phải có trong danh mục để trang văn bản gom được mọi bài nhắc đến nó.',
    params: { suggestion: '100-KL/TW' },
    seen: '101-KL/TW',
  },
});
