import { expect, test } from 'vitest';
import { backgroundName } from './background.ts';

test.each([
  ['Giới tính', 'gioi_tinh'],
  ['Câu 2. Xin ông/bà cho biết giới tính:', 'gioi_tinh'],
  ['1. Ông/Bà cho biết độ tuổi của ông/bà?', 'nhom_tuoi'],
  ['Nhóm tuổi (năm)', 'nhom_tuoi'],
  ['Trình độ học vấn cao nhất', 'trinh_do'],
  ['Nghề nghiệp chính hiện nay', 'nghe_nghiep'],
  ['Dân tộc', 'dan_toc'],
  ['Bạn bao nhiêu tuổi?', 'nhom_tuoi'],
  ['Ông/bà năm nay bao nhiêu tuổi?', 'nhom_tuoi'],
  ['Bạn là nam hay nữ?', 'gioi_tinh'],
  ['Nơi bạn đang sống', 'dia_ban'],
  ['Xã/phường nơi ông/bà sinh sống', 'dia_ban'],
  ['Xã, phường, thị trấn', 'dia_ban'],
  ['Tỉnh/Thành phố', 'dia_ban'],
  ['Household Income', 'thu_nhap'],
  ['Location (Census Region)', 'dia_ban'],
])('%s asks for %s', (header, name) => {
  expect(backgroundName(header)).toBe(name);
});

test.each([
  'Xã có thông báo kịp thời không?',
  'Trình độ của cán bộ xã như thế nào?',
  'Thu nhập của gia đình có tăng không?',
  'Ông/bà hài lòng với giới trẻ ở xã?',
  'Nghề nào nên được dạy ở xã?',
])('%s asks for an opinion', (header) => {
  expect(backgroundName(header)).toBeNull();
});
