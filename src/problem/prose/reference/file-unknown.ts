import { defineProblem, given, list, perhaps } from '../../definition/index.ts';

export const referenceFileUnknown = defineProblem({
  code: 'reference-file-unknown',
  params: given<{ readonly files: readonly string[]; readonly suggestion: string | null }>(),
  vi: ({ files, suggestion }, seen) => ({
    message: `thư mục dữ liệu của bản tin không có tệp ${seen} (có: ${list.vi(files)})`,
    remedy: perhaps.vi(suggestion, 'đặt tệp CSV vào thư mục dữ liệu của bản tin này'),
  }),
  en: ({ files, suggestion }, seen) => ({
    message: `there is no file ${seen} beside the briefing (only: ${list.en(files)})`,
    remedy: perhaps.en(suggestion, 'put the CSV into the data folder of this briefing'),
  }),
  guide: {
    why: 'Tệp phải nằm trong thư mục dữ liệu của bản tin.',
    params: { files: ['phan-anh.csv'], suggestion: 'phan-anh.csv' },
    seen: 'phan-an.csv',
  },
});
