import { SATISFACTION, SCHOOLS } from './people.fixture.ts';
import { headers, PEOPLE, said, workbook, WORDINGS } from './sample-parts.fixture.ts';
import { savFile } from '../../src/import/source/sav.fixture.ts';

const { first, known } = WORDINGS;

/** A sheet typed in an office: a title above, labels for answers, codes with zeros before them, weights, a card number. */
export function plainSample(): Promise<Buffer> {
  const person = headers('STT | Họ và tên | Số CCCD | Mã xã | Giới tính | Năm sinh | Trình độ');
  const header = [...person, 'Dân tộc', first, 'Điểm chấm', known, 'Trọng số', 'Tọa độ'];
  const rows = PEOPLE.map((one, at) => [
    ...[at + 1, one.name, one.card, ['01', '02', '10'][at % 3] ?? '', one.gender, 2026 - one.age],
    ...[one.school, at % 4 === 0 ? 'Tày' : at === 7 ? 'Dân tộc rất hiếm' : 'Kinh', said(one)],
    ...[one.satisfied, one.sources.join('; '), one.weight],
    `21.${String(100_000 + at)}, 105.${String(800_000 + at)}`,
  ]);
  const title = 'TỔNG HỢP PHIẾU KHẢO SÁT (SỐ LIỆU GIẢ ĐỊNH)';
  return workbook({ 'Tổng hợp': [[title], [], header, ...rows] });
}

const DAY = 86_400;
/** A day in 1994 as SPSS counts seconds. */
const SOME_DAY = 150_000 * DAY;

/** An SPSS file: value labels, a missing value, a weight, texts longer than eight bytes. */
export function savSample(compressed = false): Buffer {
  const answers = SATISFACTION.map((label, at): [number, string] => [at === 0 ? 98 : at, label]);
  const labels = new Map([...answers, [99, 'Từ chối trả lời']]);
  const gender = new Map([
    [1, 'Nam'],
    [2, 'Nữ'],
  ]);
  const school = new Map(SCHOOLS.map((label, at) => [at + 1, label]));
  const number = (name: string, label: string) => ({ name, label, width: 0 });
  const variables = [
    number('ma_phieu', 'Mã phiếu'),
    { name: 'hoten', label: 'Họ và tên', width: 40 },
    { ...number('gioi', 'Giới tính'), labels: gender },
    { ...number('hocvan', 'Trình độ học vấn'), labels: school },
    { name: 'xa', label: 'Xã, phường', width: 32 },
    number('tuoi', 'Tuổi'),
    { ...number('c5', first), labels, missing: [99] },
    { ...number('ngaypv', 'Ngày phỏng vấn'), format: 20 },
    number('w', 'Trọng số'),
  ];
  const cases = PEOPLE.map((one, at) => [
    ...[at + 1, one.name, one.gender === 'Nam' ? 1 : 2, SCHOOLS.indexOf(one.school) + 1, one.place],
    at % 25 === 0 ? null : one.age,
    at % 30 === 0 ? 99 : one.satisfied === 0 ? 98 : one.satisfied,
    ...[SOME_DAY + at * DAY, one.weight],
  ]);
  return savFile(variables, cases, { weight: 'w', compressed });
}

/** Finished tables one below the other: one in Excel's percent format, one of several answers in percent. */
export function tablesSample(): Promise<Buffer> {
  const header = headers('STT | Phương án trả lời | Số phiếu | Tỷ lệ (%)');
  return workbook({
    'Kết quả': [
      ['KẾT QUẢ KHẢO SÁT (SỐ LIỆU GIẢ ĐỊNH)'],
      [],
      ['Câu 1. Mức độ hài lòng của người dân'],
      header,
      [1, 'Rất hài lòng', 120, 0.3],
      [2, 'Hài lòng', 180, 0.45],
      [3, 'Không hài lòng', 80, 0.2],
      [4, 'Khó trả lời', 20, 0.05],
      ['', 'Tổng cộng', 400, 1],
      [],
      ['Câu 2. Nguồn thông tin (chọn nhiều phương án)'],
      header,
      [1, 'Báo, đài', 250, 62.5],
      [2, 'Mạng xã hội', 300, 75],
      [3, 'Khác', 12, 3],
      ['', 'Tổng cộng', 400, ''],
    ],
  });
}
