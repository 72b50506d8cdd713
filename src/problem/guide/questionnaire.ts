import type { SurveyParams } from '../params/survey.ts';
import { guide, type Guides } from './guide.ts';

type QuestionCode = Extract<keyof SurveyParams, `question-${string}`>;

/** The guide to the rows of questions.csv. */
export const questionnaire: Guides<Pick<SurveyParams, QuestionCode>> = {
  'question-type-unknown': guide(
    'Loại câu hỏi là từ của XLSForm; thường do gõ sai.',
    { suggestion: 'integer' },
    'interger',
  ),
  'question-type-missing': guide('Mỗi dòng của bảng hỏi phải có loại.', {}),
  'question-type-unsupported': guide(
    'Loại này có trong XLSForm nhưng câu trả lời không lập thành bảng được.',
    {},
    'rank muc_uu_tien',
  ),
  'question-repeat': guide(
    'Nhóm lặp cho mỗi người nhiều dòng, trong khi tệp phiếu mỗi người một dòng.',
    {},
  ),
  'question-list-missing': guide('select_one phải ghi kèm tên danh sách.', {}, 'select_one'),
  'question-list-unknown': guide(
    'Danh sách ở cột type phải có trong choices.csv.',
    { suggestion: 'nguon' },
    'nguon_tin',
  ),
  'question-name-missing': guide('Tên câu hỏi là tên cột trong tệp phiếu.', {}),
  'question-name-bad': guide(
    'Tên câu hỏi thành địa chỉ trong trang (#q1), nên chỉ gồm chữ không dấu, chữ số, gạch dưới.',
    { suggestion: 'hai_long' },
    'hài lòng',
  ),
  'question-twice': guide(
    'Hai câu cùng tên thì không biết cột nào của tệp phiếu thuộc câu nào.',
    { line: 4 },
    'q1',
  ),
  'question-case': guide(
    'Có máy không phân biệt chữ hoa, chữ thường trong địa chỉ, nên hai tên này có thể bị coi là một.',
    { name: 'q1', line: 4 },
    'Q1',
  ),
  'question-name-taken': guide(
    'Trang khảo sát đã có phần mang tên này.',
    { suggestion: 'ket_qua_1' },
    'ket-qua',
  ),
  'question-choices-many': guide(
    'Bảng hàng nghìn dòng thì không đọc được, và khó giữ kín những ô ít người.',
    { count: 1200, limit: 1000 },
    'xa_phuong',
  ),
  'question-none': guide('Tệp không có dòng câu hỏi nào.', {}),
  'question-label-missing': guide('Phải công bố đúng lời hỏi mà người trả lời đã thấy.', {}),
  'question-group-open': guide('Nhóm mở bằng begin_group phải đóng bằng end_group.', {
    group: 'chung',
  }),
  'question-group-end': guide(
    'Có dòng end_group mà không có begin_group nào đang mở.',
    {},
    'end_group',
  ),
  'question-role-twice': guide('Mỗi khảo sát có một cột trọng số, một cột tầng, một cột cụm.', {
    role: 'weight',
    name: 'trong_so',
    line: 5,
  }),
  'question-role-type': guide(
    'Vai trò đòi hỏi loại câu phù hợp: trọng số phải là số.',
    { role: 'weight', allowed: ['decimal', 'integer', 'calculate'] },
    'text',
  ),
  'question-scale-type': guide('Thang hai phía chỉ có ở câu chọn một.', {}, 'select_multiple'),
  'question-bins-type': guide('Chỉ câu hỏi bằng số mới có mốc chia lớp.', {}, 'select_one'),
  'question-bins-number': guide(
    'Mỗi mốc là một số, viết như số trong responses.csv: không dấu phân cách hàng nghìn, không đơn vị.',
    { part: '10km', point: '.' },
    '5 10km 20',
  ),
  'question-bins-whole': guide(
    'Câu integer chỉ có số nguyên, nên mốc cũng phải là số nguyên.',
    { part: '2.5' },
    '1 2.5 4',
  ),
  'question-bins-order': guide(
    'Các mốc đi từ nhỏ đến lớn; hai mốc bằng nhau thì giữa chúng không có ai.',
    { before: '30', after: '20' },
    '10 30 20',
  ),
  'question-bins-count': guide(
    'Một mốc chỉ chia được hai lớp, không nói gì hơn số trung vị; quá nhiều lớp thì không vẽ được và lớp nào cũng ít người.',
    { count: 1, least: 2, most: 19 },
    '10',
  ),
};
