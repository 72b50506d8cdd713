import { defineProblem } from '../definition/index.ts';

/** Only tables survive: there is nobody to weight. */
export const marginResponses = defineProblem({
  code: 'margin-responses',
  vi: () => ({
    message: 'khảo sát chỉ có bảng kết quả, không có phiếu trả lời, nên không hiệu chỉnh được',
    remedy: 'xóa tệp này, hoặc thêm responses.csv',
  }),
  en: () => ({
    message: 'the survey has only tables and no respondents, so there is nobody to weight',
    remedy: 'delete this file, or add responses.csv',
  }),
  guide: { why: 'Hiệu chỉnh là đặt lại trọng số cho từng phiếu, nên phải có phiếu trả lời.' },
});
