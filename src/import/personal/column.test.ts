import { expect, test } from 'vitest';
import { cellsReason, headerReason } from './column.ts';

test.each([
  ['Họ và tên', 'name'],
  ['Câu 1. Họ, tên người trả lời', 'name'],
  ['Điều tra viên', 'name'],
  ['Số điện thoại liên hệ', 'phone'],
  ['Số Zalo', 'phone'],
  ['Email Address', 'email'],
  ['Số CCCD/CMND', 'identity'],
  ['Địa chỉ', 'address'],
  ['Thôn/bản', 'address'],
  ['IP Address', 'device'],
  ['_vi_tri_latitude', 'place'],
  ['Ngày, tháng, năm sinh', 'birth'],
  ['Dấu thời gian', 'time'],
  ['Completion time', 'time'],
  ['STT', 'key'],
  ['Respondent ID', 'key'],
  ['_uuid', 'tool'],
])('%s: %s', (header, reason) => {
  expect(headerReason(header)).toBe(reason);
});

test.each([
  'Ông/bà có điện thoại thông minh không?',
  'Giới tính',
  'Tên gọi mới của tỉnh có phù hợp không?',
  'Đường giao thông ở xã có tốt hơn không?',
  'Ông/bà biết địa chỉ tiếp công dân của xã không?',
  'Bạn có hài lòng với nơi ở?',
  'Bản tin của xã có dễ hiểu không?',
  'Tên gọi mới có phù hợp không?',
  'Điện thoại thông minh ông/bà dùng để làm gì?',
  'Căn cước công dân có làm nhanh không?',
  'Email của cơ quan có trả lời không?',
  'Thời gian giải quyết thủ tục có đúng hẹn không?',
])('%s may stay', (header) => {
  expect(headerReason(header)).toBeNull();
});

const many = (make: (at: number) => string): string[] =>
  Array.from({ length: 30 }, (_, at) => make(at));
const digits = (at: number, count: number): string =>
  String(at * 7919)
    .padStart(count, '3')
    .slice(0, count);

test.each([
  ['a person', many((at) => `Nguyễn Văn ${['An', 'Bình', 'Chi'][at % 3] ?? ''}`), 'name'],
  ['a phone number', many((at) => `09${digits(at, 8)}`), 'phone'],
  ['a phone number without its zero', many((at) => `9${digits(at, 8)}`), 'phone'],
  ['an e-mail address', many((at) => `a${String(at)}@example.org`), 'email'],
  ['a card', many((at) => `001${digits(at, 9)}`), 'identity'],
  ['an old card', many((at) => `1${digits(at, 8)}`), 'identity'],
  ['a street address', many((at) => `Số ${String(at + 1)} đường Thử Nghiệm`), 'address'],
  ['a network address', many((at) => `10.0.0.${String(at)}`), 'device'],
  ['a point', many((at) => `21.${String(1000 + at)}, 105.${String(8000 + at)}`), 'place'],
  ['a latitude', many((at) => `21.${String(10_000 + at)}`), 'place'],
  ['a moment', many((at) => `2026-11-02T08:${String(10 + at)}:00`), 'time'],
  ['a moment of Google', many((at) => `2026/11/02 8:${String(10 + at)}:11 SA GMT+7`), 'time'],
  ['a day', many((at) => `${String(1 + (at % 28))}/11/2026`), 'date'],
  ['nothing', many(() => ''), 'empty'],
])('cells that hold %s are known, whatever the header', (_, cells, reason) => {
  expect(cellsReason('Thông tin thêm', cells)).toBe(reason);
});

test.each([
  ['a few phone numbers among answers', many((at) => (at === 3 ? '0912345678' : 'Có'))],
  ['weights', many((at) => `1.${String(1000 + at)}`)],
  ['places', many((at) => (at % 2 === 0 ? 'Lâm Đồng' : 'Hồ Chí Minh'))],
  ['ages', many((at) => String(20 + at))],
  ['choices', many((at) => (at % 2 === 0 ? 'Rất hài lòng' : 'Không hài lòng'))],
])('%s may stay', (_, cells) => {
  expect(cellsReason('Câu hỏi', cells)).toBeNull();
});
