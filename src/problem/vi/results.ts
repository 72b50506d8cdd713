import type { Sentences } from '../params/all.ts';
import type { ResultsParams } from '../params/results.ts';

const comma = (value: number | string): string => String(value).replace('.', ',');

export const results: Sentences<ResultsParams> = {
  'results-sum': ({ question, group, sum }) => ({
    message: `tỷ lệ các phương án của câu "${question}"${group === '' ? '' : ` ở nhóm "${group}"`} cộng được ${comma(sum)}%, không phải 100%`,
    remedy:
      'kiểm tra lại từng tỷ lệ với bản gốc, hoặc ghi complete = no nếu bản gốc không in đủ phương án',
  }),
  'results-none': () => ({
    message: 'tệp không có kết quả nào',
    remedy: 'thêm các dòng kết quả dưới dòng tiêu đề',
  }),
  'results-question-unknown': ({ suggestion }, seen) => ({
    message: `${seen} không phải là tên câu hỏi trong questions.csv`,
    remedy:
      suggestion === null
        ? 'sửa tên, hoặc thêm câu hỏi vào questions.csv'
        : `có phải là "${suggestion}"?`,
  }),
  'results-question-type': ({ type }, seen) => ({
    message: `câu ${seen} thuộc loại ${type}, không có phương án để ghi tỷ lệ`,
    remedy: 'đổi loại câu hỏi thành select_one hoặc select_multiple, hoặc bỏ dòng này',
  }),
  'results-group-half': ({ missing }) => ({
    message: `dòng chia theo nhóm cần cả hai cột by và group, nhưng cột ${missing} trống`,
    remedy: `ghi cột ${missing}, hoặc để trống cả hai nếu số liệu là của mọi người trả lời`,
  }),
  'results-percent-range': (_, seen) => ({
    message: `tỷ lệ ${seen} nằm ngoài khoảng 0–100`,
    remedy: 'ghi tỷ lệ phần trăm như bản gốc in, ví dụ 62,4',
  }),
  'results-count': (_, seen) => ({
    message: `${seen} không phải là số đếm`,
    remedy: 'ghi số nguyên không âm (cột base phải lớn hơn 0), hoặc để trống nếu bản gốc không in',
  }),
  'results-count-over': ({ n, base }) => ({
    message: `số người chọn (${n}) lớn hơn số người trả lời (${base})`,
    remedy: 'kiểm tra lại cột n và cột base với bản gốc',
  }),
  'results-count-percent': ({ n, base, counted, printed }) => ({
    message: `${n} trên ${base} là ${comma(counted)}%, không khớp với ${comma(printed)}%`,
    remedy:
      'kiểm tra lại n, base và percent với bản gốc; nếu bản gốc in sai, để trống cột base và nói rõ ở cột note',
  }),
  'results-empty': () => ({
    message: 'dòng này không có cả tỷ lệ lẫn số người chọn',
    remedy: 'ghi cột percent hoặc cột n, hoặc xóa dòng',
  }),
  'results-twice': ({ line }) => ({
    message: `số liệu của phương án này trong nhóm này đã có ở dòng ${line}`,
    remedy: 'xóa một trong hai dòng',
  }),
};
