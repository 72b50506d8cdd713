import { defineProblem, given, perhaps } from '../definition/index.ts';

export const surveyColumnUnknown = defineProblem({
  code: 'survey-column-unknown',
  params: given<{ readonly suggestion: string | null }>(),
  vi: ({ suggestion }, seen) => ({
    message: `cột ${seen} không có trong quy cách của tệp này`,
    remedy: perhaps.vi(suggestion, 'xóa cột, hoặc sửa tên cột cho đúng quy cách'),
  }),
  en: ({ suggestion }, seen) => ({
    message: `the column ${seen} is not part of this file's format`,
    remedy: perhaps.en(suggestion, 'delete the column, or mend its name'),
  }),
  guide: {
    why: 'Tên cột không có trong XLSForm lẫn trong quy cách thêm của trang; nếu bỏ qua thì nội dung của cột sẽ âm thầm mất.',
    params: { suggestion: 'label' },
    seen: 'lable',
  },
});
