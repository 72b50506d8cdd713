import { describe, expect, test } from 'vitest';
import { personalPlaces, type TextSign } from './personal-text.ts';

const WITH: readonly (readonly [TextSign, string])[] = [
  ['name', 'Bà Trần Thị Bích (thôn 3) cho biết gia đình chưa nhận được tiền đền bù.'],
  ['name', 'Theo ông Lê Văn Tám, đường vào làng ngập từ tháng Chín.'],
  ['name', 'Hộ anh Hoàng Minh Tuấn chưa được cấp sổ.'],
  ['name', 'Chị Nguyễn Thị Thu Hà đã gửi đơn ba lần.'],
  ['name', 'Cụ Phạm Hữu Lộc không đồng ý di dời.'],
  ['name', 'Cháu Vũ Gia Bảo phải nghỉ học.'],
  ['name', 'Cô giáo Đặng Thị Mai kiến nghị tăng phụ cấp.'],
  ['name', 'Anh Tám ở xóm Đoài nêu việc này hai lần.'],
  ['name', 'Chị Hoa, 45 tuổi, buôn bán ở chợ huyện.'],
  ['name', 'Người phản ánh: bà Đỗ Thị Lan.'],
  ['name', 'Ý kiến của chú Trương Công Định về cầu treo.'],
  ['name', 'Gia đình ông Kpă Kloang xin được vay vốn.'],
  ['phone', 'Liên hệ người dân qua số 0912 345 678.'],
  ['phone', 'Số máy của người phản ánh là 0987.654.321.'],
  ['phone', 'Gọi lại +84 36 123 4567 để xác minh.'],
  ['phone', 'Nhà riêng: 0269 382 1234.'],
  ['phone', 'Zalo 0356789012 của tổ trưởng.'],
  ['identity', 'Số định danh 001 095 012 345 trong đơn.'],
  ['identity', 'CCCD: 079201012345 do Cục Cảnh sát cấp.'],
  ['identity', 'CMND số 024567891 đã hết hạn.'],
  ['identity', 'Hộ chiếu số B1234567 bị mất.'],
  ['bank', 'Chuyển vào số tài khoản 1903 4567 8901 2 mang tên hộ dân.'],
  ['bank', 'STK: 0123456789012'],
  ['bank', 'Tài khoản ngân hàng 711A23'.replace('711A23', '71123456789')],
  ['email', 'Thư của người dân gửi từ tam.le@gmail.com.'],
  ['email', 'hoa_nguyen85@yahoo.com.vn'],
  ['email', 'Trả lời cho an.tran@congty.vn trước thứ Sáu.'],
  ['address', 'Hộ ở số nhà 12/3B, tổ 4, bị ngập.'],
  ['address', 'Người dân tại số 45 ngõ 12 phản ánh tiếng ồn.'],
  ['address', 'Căn ở số 7 đường Lê Lợi bị sụt móng.'],
];

const WITHOUT: readonly string[] = [
  'Văn bản số 1002-NQ/STNMT ngày 03/11/2026 của Sở.',
  'Quyết định 1001/QĐ-BNV năm 2023.',
  'Kinh phí 1.250.000.000 đồng, giải ngân 62,4%.',
  'Từ 01/03/2026 đến 15/04/2026, thu 1.020 phiếu.',
  'Đường dây nóng của tỉnh: 0912 000 111.',
  'Tổng đài 1900 9095 trực 24/7.',
  'Văn phòng UBND tỉnh: 0260 3862 320.',
  'Trụ sở ban: số 12 đường Trần Phú, phường Quyết Thắng.',
  'Thư góp ý gửi về bantuyengiao@kontum.gov.vn.',
  'Hộp thư lienhe@dlxh.example là địa chỉ mẫu.',
  'Bà Rịa – Vũng Tàu sáp nhập vào Thành phố Hồ Chí Minh.',
  'Ông/bà hài lòng đến mức nào về trạm y tế xã?',
  'Ông Nguyễn Văn A là tên đặt ra để làm ví dụ.',
  'Đường Bà Huyện Thanh Quan ngập sau mưa.',
  'Phường Nguyễn Huệ và đường Lê Hồng Phong được sửa.',
  'Ông Nguyễn Minh Khang, Chủ tịch UBND tỉnh, trả lời cử tri.',
  'Chủ tịch UBND tỉnh ông Nguyễn Minh Khang trả lời cử tri.'.replace('ông ', ''),
  'Bộ trưởng Trần Đức Long dự hội nghị.',
  'Người dân học tiếng Anh Mỹ ở trung tâm.',
  'Anh em trong tổ tự quản đã góp ý.',
  'Chị em Hội Phụ nữ xã Đăk Hà đề nghị mở lớp.',
  'Học tập tấm gương của Bác Hồ Chí Minh.',
  'Xem https://baochinhphu.vn/tin-102230930164105123.htm và trang 012.',
  'Mã phiếu 3436139758 bị trùng.',
  'Tỷ lệ 0,912345678 làm tròn còn 91,2%.',
  'Thửa đất số 45, tờ bản đồ số 12.',
  'Hộ nghèo ở thôn 3, xã Ia Chim.',
  'Ban Dân vận, số điện thoại 024.3825.1234.',
  'Họp lúc 8 giờ ngày 12/11/2026 tại hội trường số 2.',
  'Em học sinh dân tộc thiểu số được hỗ trợ sách.',
  'Bảng lấy từ gói dia-chi-viet-nam@1.0.0 (MIT).',
];

test.each(WITH)('finds a person (%s) in: %s', (sign, text) => {
  expect(personalPlaces(text).map((place) => place.sign)).toContain(sign);
});

test.each(WITHOUT.map((text) => [text]))('finds nobody in: %s', (text) => {
  expect(personalPlaces(text)).toEqual([]);
});

describe('what is found', () => {
  test('has its place, and each place one sign', () => {
    const text = 'Gọi bà Đỗ Thị Lan, 0912345678.';
    expect(personalPlaces(text)).toEqual([
      { sign: 'name', at: 7, text: 'Đỗ Thị Lan' },
      { sign: 'phone', at: 19, text: '0912345678' },
    ]);
  });

  test('is told of long texts made to be tried again and again', () => {
    for (const part of ['A', 'bà Aa ', '0 9 1 ', 'a@a.', 'số 1/1/1 ', 'tài khoản aa '])
      expect(personalPlaces(part.repeat(20_000)).every(({ at }) => at >= 0)).toBe(true);
  });
});
