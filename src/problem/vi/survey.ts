import { bins } from './bins.ts';
import { NUMBER_FAULTS } from './number-faults.ts';
import type { Sentences } from '../params/all.ts';
import type { SurveyParams } from '../params/survey.ts';

const perhaps = (suggestion: string | null, otherwise: string): string =>
  suggestion === null ? otherwise : `có phải là "${suggestion}"?`;

export const survey: Sentences<SurveyParams> = {
  ...bins,
  'question-type-unknown': ({ suggestion }, seen) => ({
    message: `${seen} không phải là loại câu hỏi`,
    remedy: perhaps(suggestion, 'dùng một loại có trong hướng dẫn'),
  }),
  'question-type-missing': () => ({
    message: 'dòng này chưa ghi loại câu hỏi',
    remedy: 'ghi loại vào cột type, ví dụ select_one, integer hoặc text',
  }),
  'question-type-unsupported': (_, seen) => ({
    message: `loại câu hỏi ${seen} chưa lập bảng được`,
    remedy: 'ghi role = ignore để bỏ qua câu này, hoặc chuyển sang select_one hay select_multiple',
  }),
  'question-repeat': () => ({
    message: 'nhóm lặp (begin_repeat) chưa dùng được, vì mỗi dòng của responses.csv là một phiếu',
    remedy: 'bỏ nhóm lặp, hoặc đưa phần lặp thành một cuộc khảo sát riêng',
  }),
  'question-list-missing': (_, seen) => ({
    message: `${seen} chưa ghi tên danh sách phương án`,
    remedy: 'ghi thêm tên danh sách (list_name) của choices.csv, ví dụ select_one hai_long',
  }),
  'question-list-unknown': ({ suggestion }, seen) => ({
    message: `choices.csv không có danh sách phương án ${seen}`,
    remedy: perhaps(suggestion, 'thêm danh sách này vào choices.csv, hoặc sửa tên ở cột type'),
  }),
  'question-name-missing': () => ({
    message: 'câu hỏi chưa có tên',
    remedy: 'ghi vào cột name một tên ngắn không dấu, ví dụ q1',
  }),
  'question-name-bad': ({ suggestion }, seen) => ({
    message: `${seen} không dùng được làm tên câu hỏi: tên bắt đầu bằng chữ cái không dấu hoặc dấu _, sau đó chỉ gồm chữ cái không dấu, chữ số và các dấu _ . -`,
    remedy: suggestion === null ? 'đặt một tên khác, ví dụ q1' : `sửa thành "${suggestion}"`,
  }),
  'question-twice': ({ line }, seen) => ({
    message: `tên câu hỏi ${seen} đã có ở dòng ${line}`,
    remedy: 'đặt cho mỗi câu hỏi một tên riêng',
  }),
  'question-case': ({ name, line }, seen) => ({
    message: `tên câu hỏi ${seen} chỉ khác tên "${name}" ở dòng ${line} về chữ hoa, chữ thường`,
    remedy: 'đặt cho hai câu hai tên khác hẳn nhau, cả trong responses.csv',
  }),
  'question-name-taken': ({ suggestion }, seen) => ({
    message: `trang khảo sát đã dùng tên ${seen} cho một phần khác`,
    remedy: `đặt tên khác, ví dụ "${suggestion}", cả trong responses.csv hoặc results.csv`,
  }),
  'question-choices-many': ({ count, limit }, seen) => ({
    message: `danh sách ${seen} có ${count.toLocaleString('vi-VN')} phương án, nhiều hơn mức ${limit.toLocaleString('vi-VN')} mà một bảng kết quả chứa được`,
    remedy: 'gộp các phương án thành nhóm, hoặc ghi role = ignore nếu không lập bảng câu này',
  }),
  'question-none': () => ({
    message: 'tệp không có câu hỏi nào',
    remedy: 'thêm các dòng câu hỏi dưới dòng tiêu đề',
  }),
  'question-label-missing': () => ({
    message: 'câu hỏi chưa có nội dung',
    remedy: 'ghi vào cột label đúng nguyên văn câu hỏi mà người trả lời đã thấy',
  }),
  'question-group-open': ({ group }) => ({
    message: `nhóm "${group}" mở ra mà không đóng lại`,
    remedy: 'thêm dòng end_group sau câu hỏi cuối của nhóm',
  }),
  'question-group-end': (_, seen) => ({
    message: `${seen} không đóng nhóm nào`,
    remedy: 'xóa dòng này, hoặc thêm dòng begin_group ở đầu nhóm',
  }),
  'question-role-twice': ({ role, name, line }) => ({
    message: `vai trò ${role} đã giao cho câu "${name}" ở dòng ${line}`,
    remedy: 'chỉ giữ vai trò này ở một câu',
  }),
  'question-role-type': ({ role, allowed }, seen) => ({
    message: `câu loại ${seen} không giữ được vai trò ${role}`,
    remedy: `vai trò ${role} chỉ dành cho loại: ${allowed.join(', ')}`,
  }),
  'question-scale-type': (_, seen) => ({
    message: `thang hai phía (bipolar) không dùng được cho câu loại ${seen}`,
    remedy: 'chỉ ghi scale = bipolar ở câu select_one',
  }),
  'choice-list-missing': () => ({
    message: 'phương án chưa ghi thuộc danh sách nào',
    remedy: 'ghi tên danh sách vào cột list_name',
  }),
  'choice-name-missing': () => ({
    message: 'phương án chưa có mã',
    remedy: 'ghi vào cột name mã dùng trong responses.csv hoặc results.csv',
  }),
  'choice-name-space': ({ suggestion }, seen) => ({
    message: `mã phương án ${seen} có dấu cách`,
    remedy: `viết liền, ví dụ "${suggestion}"`,
  }),
  'choice-label-missing': () => ({
    message: 'phương án chưa có nội dung',
    remedy: 'ghi vào cột label nội dung mà người trả lời đã thấy',
  }),
  'choice-twice': ({ list, line }, seen) => ({
    message: `danh sách "${list}" đã có mã ${seen} ở dòng ${line}`,
    remedy: 'đặt cho mỗi phương án trong danh sách một mã riêng',
  }),
  'survey-word': ({ allowed, suggestion }, seen) => ({
    message: `${seen} không thuộc các giá trị được dùng (${allowed.join(', ')})`,
    remedy: perhaps(suggestion, 'chọn một giá trị trong danh sách, hoặc để trống'),
  }),
  'survey-number': ({ fault }, seen) => ({
    message: `${seen} không đọc được thành số`,
    remedy: NUMBER_FAULTS[fault],
  }),
  'survey-column-missing': ({ column }) => ({
    message: `thiếu cột "${column}"`,
    remedy: 'thêm cột này vào dòng tiêu đề',
  }),
  'survey-column-unknown': ({ suggestion }, seen) => ({
    message: `cột ${seen} không có trong quy cách của tệp này`,
    remedy: perhaps(suggestion, 'xóa cột, hoặc sửa tên cột cho đúng quy cách'),
  }),
  'survey-choices-missing': () => ({
    message: 'câu hỏi có phương án cần tệp choices.csv, nhưng thư mục chưa có tệp này',
    remedy: 'thêm tệp choices.csv với các cột list_name, name, label',
  }),
  'survey-source-missing': () => ({
    message: 'cuộc khảo sát chưa có số liệu',
    remedy: 'thêm responses.csv (phiếu trả lời) hoặc results.csv (bảng kết quả) vào thư mục',
  }),
  'survey-source-twice': () => ({
    message: 'thư mục có cả responses.csv và results.csv',
    remedy:
      'chỉ giữ một tệp: responses.csv nếu có phiếu trả lời, results.csv nếu chỉ còn bảng kết quả',
  }),
};
