import { defineProblem } from '../../definition/index.ts';

export const localityCode = defineProblem({
  code: 'locality-code',
  vi: (_, seen) => ({
    message: `${seen} không phải là mã đơn vị hành chính cấp tỉnh`,
    remedy: 'mã gồm đúng hai chữ số, ví dụ "01"; nếu mất số 0 ở đầu, hãy định dạng cột là văn bản',
  }),
  en: (_, seen) => ({
    message: `${seen} is not the code of a provincial unit`,
    remedy:
      'a code has exactly two digits, such as "01"; if the leading 0 is lost, format the column as text',
  }),
  guide: {
    why: 'Mã tỉnh có đúng hai chữ số. Excel làm mất số 0 ở đầu: 01 thành 1. Định dạng cột là Text trước khi mở tệp.',
    seen: '1',
  },
});
