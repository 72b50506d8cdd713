import { defineProblem, given, type InBoth } from '../definition/index.ts';
import { EXPORT_AGAIN, TO_UNICODE } from './words.ts';

const WRONG_LETTERS: InBoth<Record<'UTF-8' | 'TCVN3' | 'VNI', string>> = {
  vi: {
    'UTF-8': 'chữ UTF-8 đã bị đọc bằng bảng mã khác rồi lưu lại',
    TCVN3: 'chữ gõ theo bảng mã TCVN3 (phông .VnTime)',
    VNI: 'chữ gõ theo bảng mã VNI',
  },
  en: {
    'UTF-8': 'UTF-8 text was read in another encoding and saved again',
    TCVN3: 'text typed for the TCVN3 encoding (.VnTime fonts)',
    VNI: 'text typed for the VNI encoding',
  },
};

/** The letters are valid but wrong: decoded with another code page before (`á»‡`), or typed for an old font. */
export const tableGarbled = defineProblem({
  code: 'table-garbled',
  params: given<{ readonly guess: 'UTF-8' | 'TCVN3' | 'VNI' }>(),
  vi: ({ guess }, seen) => ({
    message: `${seen} bị lỗi phông chữ: ${WRONG_LETTERS.vi[guess]}`,
    remedy: guess === 'UTF-8' ? `${EXPORT_AGAIN.vi}, không dùng tệp đã hỏng` : TO_UNICODE.vi,
  }),
  en: ({ guess }, seen) => ({
    message: `${seen} is garbled: ${WRONG_LETTERS.en[guess]}`,
    remedy: guess === 'UTF-8' ? `${EXPORT_AGAIN.en}; do not use the damaged one` : TO_UNICODE.en,
  }),
  guide: {
    why: 'Chữ đọc được nhưng sai: tệp đã bị mở bằng bảng mã khác rồi lưu lại. Không sửa từng chữ; hãy lấy lại từ nguồn, vì có chữ đã mất hẳn.',
    params: { guess: 'UTF-8' },
    seen: 'KhÃ´ng hÃ i lÃ²ng',
  },
});
