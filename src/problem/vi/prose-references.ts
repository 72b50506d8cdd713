import { CHART_NEEDS } from './chart-needs.ts';
import { guess, list } from './prose-words.ts';
import { readingList } from '../reading-list.ts';
import type { Sentences } from '../params/all.ts';
import type { ReferenceParams } from '../params/prose-references.ts';

const percent = (share: number): string => `${(share * 100).toFixed(1).replace('.', ',')}%`;

function needs(kind: string): string {
  const known = CHART_NEEDS[kind];
  return known === undefined ? '' : `; loại này dùng cho ${known}`;
}

export const proseReferences: Sentences<ReferenceParams> = {
  'reference-survey-missing': ({ component }) => ({
    message: `<${component}> trong bản tin phải nói rõ lấy từ khảo sát nào`,
    remedy: 'thêm survey="…" (mã khảo sát, là tên một thư mục trong data/surveys)',
  }),
  'reference-survey-unknown': ({ suggestion }, seen) => ({
    message: `không có khảo sát ${seen}`,
    remedy: guess(suggestion, 'dùng tên một thư mục trong data/surveys'),
  }),
  'reference-question-unknown': ({ survey, suggestion }, seen) => ({
    message: `khảo sát "${survey}" không có câu hỏi ${seen}`,
    remedy: guess(suggestion, 'dùng tên ở cột "name" của questions.csv'),
  }),
  'reference-choice-unknown': ({ question, choices, suggestion }, seen) => ({
    message: `câu "${question}" không có phương án ${seen} (có: ${list(choices)})`,
    remedy: guess(suggestion, 'dùng mã ở cột "name" của choices.csv'),
  }),
  'reference-choice-missing': ({ component, question, choices }) => ({
    message: `<${component}> thiếu thuộc tính "choice"`,
    remedy: `câu "${question}" có các phương án: thêm choice="…" (${list(choices)})`,
  }),
  'reference-by-unknown': ({ question, known, suggestion }, seen) => ({
    message: `câu "${question}" không chia được theo ${seen} (có: ${list(known)})`,
    remedy: guess(suggestion, 'chỉ chia được theo câu có role là background'),
  }),
  'reference-group-unknown': ({ by, known, suggestion }, seen) => ({
    message: `"${by}" không có nhóm ${seen} (có: ${list(known)})`,
    remedy: guess(suggestion, 'dùng mã phương án của câu hỏi nền'),
  }),
  'reference-group-incomplete': ({ component, has, lacks }) => ({
    message: `<${component}> có "${has}" nhưng thiếu "${lacks}"`,
    remedy: 'by (chia theo câu nào) và group (nhóm nào) phải đi cùng nhau',
  }),
  'reference-word-unknown': ({ known }, seen) => ({
    message: `${seen} không dùng được ở đây`,
    remedy: `dùng một trong: ${list(known)}`,
  }),
  'reference-figure-missing': ({ component, question }) => ({
    message: `<${component}> không có số liệu nào của câu "${question}" để hiện`,
    remedy: 'chọn câu hỏi, phương án hoặc cách tính khác; câu trả lời bằng chữ không có số liệu',
  }),
  'reference-interval-sampling': ({ survey, sampling }) => ({
    message: `khảo sát "${survey}" không có sai số chọn mẫu để in (sampling: ${sampling}): chỉ mẫu xác suất mới có khoảng tin cậy`,
    remedy:
      sampling === 'census'
        ? 'bỏ thuộc tính interval: đã hỏi toàn bộ thì không có sai số chọn mẫu'
        : 'bỏ thuộc tính interval; viết rõ kết quả chỉ nói về những người đã trả lời',
  }),
  'reference-interval-missing': ({ component, question }) => ({
    message: `<${component}> của câu "${question}" không có khoảng tin cậy: số liệu lấy từ bảng đã in, hoặc không ai chọn, hoặc mọi người đều chọn`,
    remedy: 'bỏ thuộc tính interval, chỉ ghi con số',
  }),
  'reference-from-question': ({ question, from }) => ({
    message: `khảo sát "${from}" không có câu tương ứng với "${question}" (cùng mã "series" hoặc cùng tên, và có cùng phương án)`,
    remedy:
      'chọn khảo sát khác ở "from", hoặc đặt cùng mã "series" cho hai câu có lời hỏi như nhau',
  }),
  'reference-from-same': (_, seen) => ({
    message: `"from" là chính khảo sát ${seen}`,
    remedy: 'ghi khảo sát của đợt trước',
  }),
  'reference-other-same': (_, seen) => ({
    message: `"other" là chính nhóm ${seen}`,
    remedy: 'ghi ở "other" nhóm để so sánh với nhóm ở "group"',
  }),
  'reference-title-false': ({ words, question, largest, nearest }) => ({
    message:
      nearest === null
        ? `tiêu đề biểu đồ nói “${words}”, nhưng số liệu của câu "${question}" không cho thấy như vậy: tỷ lệ cao nhất là ${percent(largest)}`
        : `tiêu đề biểu đồ nêu “${words}”, nhưng số liệu được công bố của câu "${question}" không có tỷ lệ ấy: gần nhất là ${percent(nearest)}`,
    remedy: 'sửa tiêu đề cho đúng số liệu, hoặc bỏ "title" để phần mềm tự viết',
  }),
  'reference-trend-title-false': ({ words, series, unit, readings, breaks }) => ({
    message: `tiêu đề biểu đồ nói “${words}”, nhưng số liệu của chuỗi "${series}" không cho thấy như vậy: ${readingList(unit, readings, ',')}${breaks.length === 0 ? '' : `; đứt chuỗi từ ${list(breaks)}`}`,
    remedy: `sửa tiêu đề cho đúng số liệu${breaks.length === 0 ? '' : ' (không so sánh hai đợt ở hai bên chỗ đứt chuỗi)'}, hoặc bỏ "title" để phần mềm tự viết`,
  }),
  'reference-chart-unknown': ({ known, elsewhere, suggestion }, seen) => ({
    message:
      elsewhere.length === 0
        ? `không có loại biểu đồ ${seen}`
        : `loại biểu đồ ${seen} chỉ dùng được trong ${elsewhere.map((name) => `<${name}>`).join(' và ')}`,
    remedy: guess(
      suggestion,
      `ở đây dùng một trong: ${list(known)}; hoặc bỏ "chart" để phần mềm tự chọn`,
    ),
  }),
  'reference-chart-unfit': ({ kind, of, name, fitting }, seen) => ({
    message: `biểu đồ ${seen} không vẽ được số liệu của ${of === 'question' ? 'câu' : 'chuỗi'} "${name}"${needs(kind)}`,
    remedy:
      fitting.length === 0
        ? 'bỏ "chart": ở đây không có số liệu nào để vẽ'
        : `dùng ${fitting.length === 1 ? '' : 'một trong: '}${list(fitting.map((one) => `"${one}"`))}; hoặc bỏ "chart" để phần mềm tự chọn`,
  }),
  'reference-series-unknown': ({ suggestion }, seen) => ({
    message: `không có chuỗi ${seen} trong data/series.csv`,
    remedy: guess(suggestion, 'dùng mã ở cột "id" của data/series.csv'),
  }),
  'reference-file-kind': ({ component, instead }, seen) => ({
    message: `<${component}> không đọc được tệp ${seen}`,
    remedy: `dùng <${instead}>: tệp tên bắt đầu bằng "streams" là luồng ý kiến, các tệp khác là bảng`,
  }),
  'reference-file-unknown': ({ files, suggestion }, seen) => ({
    message: `thư mục dữ liệu của bản tin không có tệp ${seen} (có: ${list(files)})`,
    remedy: guess(suggestion, 'đặt tệp CSV vào thư mục dữ liệu của bản tin này'),
  }),
};
