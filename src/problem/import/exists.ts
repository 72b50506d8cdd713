import { defineProblem } from '../definition/index.ts';

export const importExists = defineProblem({
  code: 'import-exists',
  vi: (_, seen) => ({
    message: `đã có số liệu của khảo sát ${seen}`,
    remedy: 'đặt mã khác bằng --survey, hoặc thêm --replace để thay số liệu cũ',
  }),
  en: (_, seen) => ({
    message: `there are data of the survey ${seen} already`,
    remedy: 'choose another id with --survey, or add --replace to replace them',
  }),
  guide: {
    why: 'Nhập đè sẽ thay cả ba tệp của khảo sát; phải nói rõ là muốn thay.',
    seen: 'dat-dai-2026',
  },
});
