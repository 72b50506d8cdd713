import { defineProblem, given, type InBoth } from '../definition/index.ts';

const WRONG_LETTERS: InBoth<Record<'UTF-8' | 'TCVN3' | 'VNI', string>> = {
  vi: {
    'UTF-8': 'chữ UTF-8 đã bị đọc bằng bảng mã khác rồi lưu lại',
    TCVN3: 'chữ gõ theo bảng mã TCVN3 (phông .VnTime)',
    VNI: 'chữ gõ theo bảng mã VNI',
  },
  en: {
    'UTF-8': 'UTF-8 was read as another encoding and saved again',
    TCVN3: 'typed in TCVN3 (the .VnTime fonts)',
    VNI: 'typed in VNI',
  },
};

export const textGarbled = defineProblem({
  code: 'text-garbled',
  params: given<{ readonly guess: 'UTF-8' | 'TCVN3' | 'VNI' }>(),
  vi: ({ guess }, seen) => ({
    message: `${seen} bị lỗi phông chữ: ${WRONG_LETTERS.vi[guess]}`,
    remedy:
      guess === 'UTF-8'
        ? 'chép lại từ bản gốc và lưu với bảng mã UTF-8, không dùng tệp đã hỏng'
        : 'chuyển chữ sang Unicode (chẳng hạn bằng UniKey), rồi lưu với bảng mã UTF-8',
  }),
  en: ({ guess }, seen) => ({
    message: `${seen} has wrong letters: ${WRONG_LETTERS.en[guess]}`,
    remedy:
      guess === 'UTF-8'
        ? 'copy the text again from its source and save it as UTF-8; do not use the damaged file'
        : 'convert the letters to Unicode and save the file as UTF-8',
  }),
  guide: {
    why: 'Chữ đã bị đọc bằng bảng mã khác rồi lưu lại, hoặc gõ bằng phông cũ (.VnTime, VNI). Máy tìm kiếm và người đọc đều không đọc được.',
    params: { guess: 'TCVN3' },
    seen: 'x· ®· söa',
  },
});
