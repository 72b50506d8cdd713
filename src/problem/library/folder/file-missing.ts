import { defineProblem, given } from '../../definition/index.ts';

export const fileMissing = defineProblem({
  code: 'file-missing',
  params: given<{ readonly needed: string }>(),
  vi: ({ needed }) => ({
    message: `thiếu tệp ${needed}`,
    remedy: 'thêm tệp này vào thư mục',
  }),
  en: ({ needed }) => ({
    message: `the file ${needed} is missing`,
    remedy: 'add it to the folder',
  }),
  guide: { why: 'Tệp này bắt buộc phải có.', params: { needed: 'data/topics.csv' } },
});
