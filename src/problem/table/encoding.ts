import { defineProblem, given } from '../definition/index.ts';
import { TO_UNICODE, EXPORT_AGAIN } from './words.ts';

/** The bytes are not text in an encoding we read; `guess` is null when nothing tells which. */
export const tableEncoding = defineProblem({
  code: 'table-encoding',
  params: given<{ readonly guess: 'UTF-16' | 'TCVN3' | 'VNI' | null }>(),
  vi: ({ guess }) => ({
    message: `không đọc được chữ trong tệp${guess === null ? '' : ` (có thể là bảng mã ${guess})`}`,
    remedy: guess === 'TCVN3' || guess === 'VNI' ? TO_UNICODE.vi : EXPORT_AGAIN.vi,
  }),
  en: ({ guess }) => ({
    message: `the text cannot be read${guess === null ? '' : ` (perhaps ${guess})`}`,
    remedy: guess === 'TCVN3' || guess === 'VNI' ? TO_UNICODE.en : EXPORT_AGAIN.en,
  }),
  guide: {
    why: 'Tệp không phải UTF-8, UTF-16 hay windows-1258, nên không có cách nào đọc chữ cho chắc. Chương trình không đoán: đọc sai một chữ cái thì câu hỏi in ra sẽ sai.',
    params: { guess: 'TCVN3' },
  },
});
