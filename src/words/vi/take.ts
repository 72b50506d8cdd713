import { quoted } from '../../format/index.ts';

/** Words of what may be taken along, and of the gallery of charts. */
export const take = {
  title: 'Tải về, nhúng, trích dẫn',
  everyone: 'Tất cả người trả lời',
  trend: 'Biểu đồ và số liệu các đợt',
  wholeFiles: 'Toàn bộ số liệu của cuộc khảo sát:',
  embed: 'trang để nhúng',
  embedCode: 'Mã nhúng:',
  by: (label: string) => `theo “${label}”`,
  citation: 'Trích dẫn:',
  cite: (issuer: string, year: string, question: string, survey: string, address: string) =>
    `${issuer} (${year}). ${quoted(question)}. Trong: ${survey}. ${address}`,
  /** Terms of the sheet that says what a chart's figures are. */
  about: { question: 'Câu hỏi', base: 'Về số liệu', remarks: 'Lưu ý' },
  wording: (question: string) => `Câu hỏi: ${question}`,
  source: (issuer: string, address: string) => `Nguồn: ${issuer}, ${address}`,
  whole: 'Xem toàn trang',
  failed: 'Không làm được tệp này. Hãy thử lại, hoặc tải tệp kết quả của cả cuộc khảo sát.',
  gallery: 'Các kiểu biểu đồ',
  galleryText:
    'Mọi kiểu biểu đồ của trang này, vẽ bằng số liệu minh họa, kể cả những trường hợp khó: nhãn dài, số giữ kín, mẫu nhỏ.',
};

export type TakeWords = typeof take;
