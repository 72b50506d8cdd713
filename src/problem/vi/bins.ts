import type { Sentences } from '../params/all.ts';
import type { BinsParams } from '../params/bins.ts';

export const bins: Sentences<BinsParams> = {
  'question-bins-type': (_, seen) => ({
    message: `mốc chia lớp (bins) không dùng được cho câu loại ${seen}`,
    remedy: 'chỉ ghi bins ở câu integer, decimal hoặc range; câu loại khác để trống ô này',
  }),
  'question-bins-number': ({ part, point }) => ({
    message: `mốc chia lớp "${part}" không đọc được thành số`,
    remedy: /[.,;]/u.test(part)
      ? `các mốc cách nhau bằng dấu cách, ví dụ: 10 20 30; không có dấu ngăn hàng nghìn; số thập phân trong tệp này viết bằng dấu ${point === '.' ? 'chấm: 2.5' : 'phẩy: 2,5'}`
      : 'ghi các số từ nhỏ đến lớn, cách nhau bằng dấu cách, không kèm chữ, ví dụ: 10 20 30; ghi none nếu không công bố phân bố',
  }),
  'question-bins-whole': ({ part }) => ({
    message: `mốc chia lớp "${part}" không phải là số nguyên, mà câu integer chỉ có số nguyên`,
    remedy:
      'ghi mốc là số nguyên, viết liền (1000, không viết 1.000); nếu câu trả lời có phần thập phân thì đổi loại câu thành decimal',
  }),
  'question-bins-order': ({ before, after }) => ({
    message: `các mốc chia lớp phải tăng dần, nhưng "${after}" đứng sau "${before}"`,
    remedy: 'xếp lại các mốc từ nhỏ đến lớn, mỗi mốc một lần',
  }),
  'question-bins-count': ({ count, least, most }) => ({
    message: `có ${count} mốc chia lớp; cần từ ${least} đến ${most} mốc`,
    remedy: 'thêm hoặc bớt mốc; để trống ô này thì phần mềm tự chia lớp',
  }),
};
