import type { ReferenceParams } from '../params/prose-references.ts';
import { guide, type Guides } from './guide.ts';

export const proseReferences: Guides<ReferenceParams> = {
  'reference-survey-missing': guide('Bản tin không thuộc khảo sát nào, nên phải ghi rõ.', {
    component: 'Value',
  }),
  'reference-survey-unknown': guide(
    'Mã khảo sát là tên thư mục trong data/surveys.',
    { suggestion: 'dat-dai-2025' },
    'dat-dai-2052',
  ),
  'reference-question-unknown': guide(
    'Tên câu hỏi lấy ở cột name của questions.csv.',
    { survey: 'dat-dai-2025', suggestion: 'boi_thuong' },
    'boi_thuon',
  ),
  'reference-choice-unknown': guide(
    'Mã phương án lấy ở cột name của choices.csv.',
    { question: 'boi_thuong', choices: ['hai_long', 'khong'], suggestion: 'hai_long' },
    'hai_lon',
  ),
  'reference-choice-missing': guide('Câu có nhiều phương án thì phải nói lấy phương án nào.', {
    component: 'Value',
    question: 'boi_thuong',
    choices: ['hai_long', 'khong'],
  }),
  'reference-by-unknown': guide(
    'Chỉ chia được theo câu hỏi nền (role = background).',
    { question: 'boi_thuong', known: ['gioi'], suggestion: 'gioi' },
    'gioi_tinh',
  ),
  'reference-group-unknown': guide(
    'Nhóm là một mã phương án của câu hỏi nền.',
    { by: 'gioi', known: ['nam', 'nu'], suggestion: 'nam' },
    'nan',
  ),
  'reference-group-incomplete': guide('Một nhóm cần cả by và group.', {
    component: 'Value',
    has: 'by',
    lacks: 'group',
  }),
  'reference-word-unknown': guide(
    'Thuộc tính này chỉ nhận vài từ.',
    { known: ['share', 'mean'] },
    'avg',
  ),
  'reference-figure-missing': guide('Không có con số nào như thế để in.', {
    component: 'Value',
    question: 'y_kien',
  }),
  'reference-interval-sampling': guide(
    'In khoảng tin cậy cho mẫu không xác suất là gán cho mẫu ấy một độ chính xác mà nó không có.',
    { survey: 'dat-dai-2026', sampling: 'opt-in' },
  ),
  'reference-interval-missing': guide('Con số này không tính được khoảng tin cậy.', {
    component: 'Value',
    question: 'boi_thuong',
  }),
  'reference-other-same': guide('So sánh một nhóm với chính nó thì không có nghĩa.', {}, 'nam'),
  'reference-from-question': guide('Hai câu chỉ so sánh được khi cùng lời hỏi và cùng phương án.', {
    question: 'boi_thuong',
    from: 'dat-dai-2024',
  }),
  'reference-title-false': guide(
    'Tiêu đề là điều người đọc nhớ nhất, nên từ chỉ mức độ và con số trong đó phải đúng với số liệu.',
    { words: 'đa số', question: 'boi_thuong', largest: 0.43, nearest: null },
    'Đa số đồng tình',
  ),
  'reference-trend-title-false': guide(
    'Tiêu đề của một chuỗi nói tăng hay giảm thì số liệu phải cho thấy như vậy, và chỉ được nêu con số đã công bố cùng lúc với bài.',
    {
      words: 'giảm',
      series: 'hai-long',
      unit: 'percent',
      readings: [
        { date: '2024-05', place: '68', value: 0.452 },
        { date: '2025-05', place: '68', value: 0.513 },
      ],
      breaks: [],
    },
    'Niềm tin giảm',
  ),
  'reference-chart-unknown': guide(
    'Tên các loại biểu đồ ở mục 8 của hướng dẫn; trend, slope, multiples chỉ dùng trong Trend, các loại khác chỉ dùng trong Question và Compare.',
    {
      known: ['auto', 'trend', 'slope', 'multiples'],
      elsewhere: ['Question', 'Compare'],
      suggestion: null,
    },
    'bar',
  ),
  'reference-chart-unfit': guide(
    'Mỗi loại biểu đồ cần một dạng số liệu: thang hai phía, chia theo nhóm, chỉ một phương án, đủ số đợt.',
    { kind: 'heat', of: 'question', name: 'boi_thuong', fitting: ['diverging', 'stacked', 'bar'] },
    'heat',
  ),
  'reference-from-same': guide(
    'So sánh một khảo sát với chính nó thì không có nghĩa.',
    {},
    'dat-dai-2025',
  ),
  'reference-series-unknown': guide(
    'Thành phần <Trend> vẽ một chuỗi có trong data/series.csv.',
    { suggestion: 'boi-thuong' },
    'boi-thuon',
  ),
  'reference-file-kind': guide(
    'Bảng luồng ý kiến và các bảng khác được in theo hai cách khác nhau.',
    { component: 'Table', instead: 'Streams' },
    'streams.csv',
  ),
  'reference-file-unknown': guide(
    'Tệp phải nằm trong thư mục dữ liệu của bản tin.',
    { files: ['phan-anh.csv'], suggestion: 'phan-anh.csv' },
    'phan-an.csv',
  ),
};
