import type { ResponsesParams } from '../params/responses.ts';
import { guide, type Guides } from './guide.ts';

export const responses: Guides<ResponsesParams> = {
  'choice-unknown': guide(
    'Ô trả lời phải là đúng mã ở cột name của choices.csv, từng chữ một. Lý do hay gặp: dấu cách thừa, ký tự ẩn, mã bị Excel đổi (00123 thành 123, 1-3 thành 3-Jan), tệp xuất nhãn thay cho mã.',
    { list: 'hai_long', choices: ['1', '2', '3', 'kb'], suggestion: '3', slip: 'space-end' },
    '3 ',
  ),
  'personal-column': guide(
    'Tệp phiếu không được chứa họ tên, điện thoại, thư điện tử, số căn cước hay vị trí. Git giữ mọi bản cũ: nếu đã lưu thì xóa cột thôi chưa đủ, phải báo người quản trị kho.',
    { sign: 'header' },
    'Số điện thoại',
  ),
  'response-column-unknown': guide(
    'Mỗi cột của responses.csv phải là một câu hỏi trong questions.csv, để không cột nào lọt vào mà không ai biết nó chứa gì.',
    { suggestion: 'nguon_tin' },
    'nguon_tim',
  ),
  'response-column-missing': guide(
    'Câu hỏi có trong bảng hỏi mà tệp phiếu không có cột. Thường do xóa nhầm cột hoặc đổi tên câu hỏi sau khi thu phiếu.',
    { question: 'boi_thuong' },
  ),
  'response-column-twice': guide(
    'Hai cột cùng trả lời một câu, thường do xuất cả dạng gộp lẫn dạng tách nhóm.',
    { question: 'tuoi', first: 'tuoi' },
    'chung/tuoi',
  ),
  'response-none': guide('Tệp chỉ có dòng tiêu đề. Có thể đã lọc hết phiếu khi xuất.', {}),
  'response-split': guide(
    'Câu chọn nhiều tách thành mỗi phương án một cột thì mỗi ô chỉ được là 0 hoặc 1.',
    {},
    'x',
  ),
  'response-integer': guide(
    'Câu hỏi khai là số nguyên nhưng ô có phần lẻ. Nếu phần lẻ có nghĩa, hãy khai câu hỏi là decimal.',
    {},
    '45.5',
  ),
  'response-date': guide(
    'Ngày phải có thật và viết một trong hai cách. Ngày kiểu Mỹ (tháng trước ngày) bị từ chối khi không thể là ngày Việt Nam.',
    {},
    '31/02/2026',
  ),
  'weight-empty': guide(
    'Phiếu không có trọng số thì không biết nó đại diện cho bao nhiêu người; bỏ qua nó sẽ làm lệch mọi tỷ lệ.',
    {},
  ),
  'weight-bad': guide('Trọng số bằng 0 hoặc âm không có nghĩa.', {}, '0'),
  'population-bad': guide('Quy mô tổng thể phải là số dương.', {}, '-5'),
  'design-empty': guide(
    'Sai số được tính theo tầng và cụm; thiếu ở một phiếu là tính sai cho cả khảo sát.',
    { role: 'stratum' },
  ),
};
