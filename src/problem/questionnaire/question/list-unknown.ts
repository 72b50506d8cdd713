import { defineProblem, given, perhaps } from '../../definition/index.ts';

export const questionListUnknown = defineProblem({
  code: 'question-list-unknown',
  params: given<{ readonly suggestion: string | null }>(),
  vi: ({ suggestion }, seen) => ({
    message: `choices.csv không có danh sách phương án ${seen}`,
    remedy: perhaps.vi(suggestion, 'thêm danh sách này vào choices.csv, hoặc sửa tên ở cột type'),
  }),
  en: ({ suggestion }, seen) => ({
    message: `choices.csv has no list ${seen}`,
    remedy: perhaps.en(
      suggestion,
      'add the list to choices.csv, or mend the name in the column type',
    ),
  }),
  guide: {
    why: 'Danh sách ở cột type phải có trong choices.csv.',
    params: { suggestion: 'nguon' },
    seen: 'nguon_tin',
  },
});
