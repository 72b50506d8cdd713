import { defineProblem } from '../definition/index.ts';

export const surveySourceMissing = defineProblem({
  code: 'survey-source-missing',
  vi: () => ({
    message: 'cuộc khảo sát chưa có số liệu',
    remedy: 'thêm responses.csv (phiếu trả lời) hoặc results.csv (bảng kết quả) vào thư mục',
  }),
  en: () => ({
    message: 'the survey has no data',
    remedy: 'add responses.csv (answers) or results.csv (tables) to the folder',
  }),
  guide: { why: 'Khảo sát cần phiếu trả lời hoặc bảng kết quả.' },
});
