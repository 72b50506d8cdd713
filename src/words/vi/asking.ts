import type { Mode, Sampling } from '../../survey/index.ts';

/** How respondents were found and asked. */
export const asking = {
  samplings: {
    census: 'Toàn bộ',
    probability: 'Mẫu xác suất',
    quota: 'Mẫu định mức',
    purposive: 'Mẫu chủ đích',
    'opt-in': 'Tự nguyện tham gia',
    unstated: 'Chưa rõ cách chọn mẫu',
  } satisfies Record<Sampling, string>,
  modes: {
    'face-to-face': 'phỏng vấn trực tiếp',
    paper: 'phiếu giấy',
    online: 'trực tuyến',
    phone: 'điện thoại',
    sms: 'tin nhắn SMS',
    qr: 'mã QR',
    social: 'mạng xã hội',
    mail: 'gửi qua bưu điện',
  } satisfies Record<Mode, string>,
};

export type AskingWords = typeof asking;
