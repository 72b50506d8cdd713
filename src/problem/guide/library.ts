import type { LibraryParams } from '../params/library.ts';
import { guide, type Guides } from './guide.ts';

export const library: Guides<LibraryParams> = {
  'text-encoding': guide(
    'Bài viết và phần khai báo phải là UTF-8. Notepad đời cũ và Word hay lưu bảng mã khác.',
    {},
  ),
  'file-missing': guide('Tệp này bắt buộc phải có.', { needed: 'data/topics.csv' }),
  'file-unknown': guide(
    'Không nơi nào đọc tệp này. Tệp nguồn, bản thảo, tệp Excel gốc có thể chứa dữ liệu cá nhân nên không để trong kho.',
    { known: ['questions.csv', 'choices.csv', 'responses.csv', 'results.csv'] },
    'phieu.xlsx',
  ),
  'folder-orphan': guide(
    'Dữ liệu không có trang đi kèm thì không được công bố. Thường do nhập tệp xong chưa tạo trang, hoặc đổi tên tệp của trang.',
    {
      needed: 'content/surveys/dat-dai-2026.mdx',
      survey: 'dat-dai-2026',
    },
  ),
  'id-bad': guide('Tên tệp là địa chỉ trang, và địa chỉ trang không bao giờ đổi.', {}),
  'id-duplicate': guide('Hai tệp chỉ khác chữ hoa sẽ đè lên nhau trên máy khác.', {
    other: 'content/surveys/dat-dai-2026.mdx',
  }),
  'id-reserved': guide('Địa chỉ này thuộc về một phần có sẵn của trang.', {}, 'khao-sat'),
  'issue-duplicate': guide('Mỗi số của một loại bản tin trong một năm chỉ có một bản.', {
    number: 45,
    year: '2026',
    other: 'content/briefings/tuan-45-2026.mdx',
  }),
  'wave-duplicate': guide('Mỗi đợt của một chuỗi chỉ có một khảo sát.', {
    wave: 2,
    other: 'content/surveys/dat-dai-2025.mdx',
  }),
  'series-choice': guide(
    'Chuỗi theo dõi một phương án; câu hỏi thuộc chuỗi phải có phương án ấy.',
    {
      series: 'boi-thuong',
      choice: 'hai_long',
    },
  ),
  'survey-unknown': guide('Mục surveys của bản tin ghi tên tệp khảo sát.', {}, 'dat-dai-2052'),
  'document-unknown': guide(
    'Văn bản phải có trong danh mục để trang văn bản gom được mọi bài nhắc đến nó.',
    { suggestion: '100-KL/TW' },
    '101-KL/TW',
  ),
  'document-unlisted': guide(
    'Văn bản nhắc trong bài mà không có trong danh mục thì trang văn bản không dẫn tới bài này được.',
    { suggestion: '100-KL/TW' },
    '100-KL/TU',
  ),
  'document-spelling': guide(
    'Một văn bản viết nhiều cách (100 - KL/TW, 100-Kl/TW) thì tìm kiếm không gom được.',
    { number: '100-KL/TW' },
    '100 - KL/TW',
  ),
  'document-date': guide(
    'Cùng một văn bản mà hai nơi ghi hai ngày thì có một nơi sai; người đọc sẽ trích dẫn theo.',
    { typed: '2004-08-18', listed: '2014-08-18' },
    '100-KL/TW',
  ),
  'issue-missing': guide(
    'Bản tin định kỳ bị hụt một kỳ thường là quên đăng. Đây chỉ là cảnh báo, trang vẫn dựng được.',
    { from: '2026-11-09', to: '2026-11-15' },
  ),
  'series-unknown': guide(
    'Chuỗi phải có trong data/series.csv.',
    { suggestion: 'boi-thuong' },
    'boi-thuon',
  ),
  'locality-invalid': guide(
    'Mã tỉnh chỉ đúng vào những ngày nhất định: từ 01/07/2025 nhiều mã đổi nghĩa. Khảo sát giữ địa danh lúc khảo sát.',
    { day: '2025-09-08', valid: ['Kon Tum: 2008-08-01 – 2025-06-30'], suggestion: null },
    '62',
  ),
  'member-self': guide(
    'Mục members của content/site.yaml chỉ ghi các trang khác mà trang này tìm cùng.',
    {},
    'https://dlxh.example/',
  ),
  'choice-provinces-mixed': guide(
    'Từ 01/07/2025 cả nước có 34 tỉnh, thành phố thay cho 63. Tỉnh mới và tỉnh cũ nằm trong nó mà đứng cạnh nhau thì không so sánh được.',
    { day: '2026-03-02', ended: ['Kon Tum', 'Bình Định'] },
    'tinh',
  ),
  'page-figure': guide(
    'Trang giới thiệu, phương pháp, thuật ngữ không thuộc khảo sát nào.',
    {},
    'Value',
  ),
  'reference-early': guide(
    'Bài công bố trước mà dẫn con số của khảo sát công bố sau thì con số ấy bị lộ sớm.',
    {},
    'cam-van-2027',
  ),
};
