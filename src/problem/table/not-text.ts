import { defineProblem, given, type InBoth } from '../definition/index.ts';
import { EXPORT_AGAIN } from './words.ts';

const SAVE_AS: InBoth<string> = {
  vi: 'mở tệp bằng Excel, chọn "Save As" (Lưu dưới dạng) rồi chọn "CSV UTF-8"',
  en: 'open it in Excel and choose Save As, then "CSV UTF-8"',
};

const FETCH: InBoth<string> = {
  vi: 'chạy git lfs pull để tải nội dung thật, hoặc chép lại tệp CSV',
  en: 'run git lfs pull for the real content, or copy the CSV again',
};

const KINDS: InBoth<Record<'zip' | 'xls' | 'pdf' | 'html' | 'lfs', string>> = {
  vi: {
    zip: 'sổ tính Excel (.xlsx) hoặc tệp nén',
    xls: 'sổ tính Excel đời cũ (.xls)',
    pdf: 'tệp PDF',
    html: 'trang web (HTML)',
    lfs: 'tệp thay chỗ của Git LFS',
  },
  en: {
    zip: 'an Excel workbook (.xlsx) or an archive',
    xls: 'an old Excel workbook (.xls)',
    pdf: 'a PDF file',
    html: 'a web page (HTML)',
    lfs: 'a stand-in of Git LFS',
  },
};

/** The file is of another kind under the name of a CSV. */
export const tableNotText = defineProblem({
  code: 'table-not-text',
  params: given<{ readonly kind: 'zip' | 'xls' | 'pdf' | 'html' | 'lfs' }>(),
  vi: ({ kind }) => ({
    message: `đây là ${KINDS.vi[kind]} mang tên tệp CSV`,
    remedy: kind === 'lfs' ? FETCH.vi : kind === 'pdf' ? EXPORT_AGAIN.vi : SAVE_AS.vi,
  }),
  en: ({ kind }) => ({
    message: `this is ${KINDS.en[kind]} under the name of a CSV`,
    remedy: kind === 'lfs' ? FETCH.en : kind === 'pdf' ? EXPORT_AGAIN.en : SAVE_AS.en,
  }),
  guide: {
    why: 'Đổi đuôi tệp .xlsx thành .csv không làm cho nó thành CSV. Phải lưu lại từ Excel.',
    params: { kind: 'zip' },
  },
});
