import { defineProblem, given } from '../../definition/index.ts';

/** Both dates in ISO form. */
export const documentDate = defineProblem({
  code: 'document-date',
  params: given<{ readonly typed: string; readonly listed: string }>(),
  vi: ({ typed, listed }, seen) => ({
    message: `văn bản ${seen} ghi ngày ${typed}, nhưng danh mục ghi ${listed}`,
    remedy:
      'kiểm tra với bản gốc rồi sửa bài hoặc data/documents.csv; nếu các nguồn thật sự ghi khác nhau thì nói rõ trong <Note>',
  }),
  en: ({ typed, listed }, seen) => ({
    message: `the document ${seen} is dated ${typed} here, but ${listed} in the register`,
    remedy:
      'look at the original and correct the text or data/documents.csv; where sources truly differ, say so in a <Note>',
  }),
  guide: {
    why: 'Cùng một văn bản mà hai nơi ghi hai ngày thì có một nơi sai; người đọc sẽ trích dẫn theo.',
    params: { typed: '2004-08-18', listed: '2014-08-18' },
    seen: '100-KL/TW',
  },
});
