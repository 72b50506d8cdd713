import { quoted } from '../../../format/index.ts';

/** Words of the panel by which charts are taken along, and of the gallery of charts. */
export const reuse = {
  title: 'Tải về, nhúng, trích dẫn',
  everyone: 'Tất cả người trả lời',
  trend: 'Biểu đồ và số liệu các đợt',
  wholeFiles: 'Toàn bộ số liệu của cuộc khảo sát:',
  embed: 'trang để nhúng',
  embedCode: 'Mã nhúng:',
  citation: 'Trích dẫn:',
  cite: (issuer: string, year: string, question: string, survey: string, address: string) =>
    `${issuer} (${year}). ${quoted(question)}. Trong: ${survey}. ${address}`,
  whole: 'Xem toàn trang',
  gallery: 'Các kiểu biểu đồ',
  galleryText:
    'Mọi kiểu biểu đồ của trang này, vẽ bằng số liệu minh họa, kể cả những trường hợp khó: nhãn dài, số giữ kín, mẫu nhỏ.',
};

export type ReuseWords = typeof reuse;
