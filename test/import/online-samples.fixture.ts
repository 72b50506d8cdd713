import { SOURCES } from './people.fixture.ts';
import {
  clock,
  csv,
  headers,
  minute,
  PEOPLE,
  said,
  saidToo,
  workbook,
  WORDINGS,
} from './sample-parts.fixture.ts';

const { first, second, known } = WORDINGS;

/** Google Forms, Vietnamese, several answers parted by commas, personal data as careless forms collect it. */
export function googleSample(): Buffer {
  const person = headers(
    'Dấu thời gian | Địa chỉ email | Họ và tên | Số điện thoại | Giới tính | Tuổi',
  );
  const background = ['Trình độ học vấn', 'Xã/phường nơi ông/bà sinh sống'];
  const rows = PEOPLE.map((one, at) => {
    const told = at % 40 === 0 ? [`Khác: nghe ${one.name} kể`] : [];
    const stamp = `02/11/2026 ${clock(at)}`;
    return [
      ...[stamp, one.email, one.name, one.phone, one.gender, one.age, one.school, one.place],
      ...[said(one), saidToo(one), [...one.sources, ...told].join(', ')],
      at % 3 === 0 ? one.remark : '',
    ];
  });
  return csv([[...person, ...background, first, second, known, 'Góp ý khác'], ...rows]);
}

const ageGroup = (age: number): string =>
  age < 30 ? 'Dưới 30' : age < 60 ? 'Từ 30 đến 59' : 'Từ 60 trở lên';

/** Microsoft Forms: a workbook, several answers parted by semicolons. */
export function microsoftSample(): Promise<Buffer> {
  const person = headers(
    'ID | Start time | Completion time | Email | Name | Giới tính | Nhóm tuổi',
  );
  const contact = ['Để lại liên hệ nếu ông/bà muốn nhận kết quả', 'Ý kiến khác'];
  const rows = PEOPLE.map((one, at) => [
    ...[at + 1, minute(at), minute(at + 5), one.email, one.name, one.gender, ageGroup(one.age)],
    ...[said(one), saidToo(one), `${one.sources.join(';')};`, one.phone, one.remark],
  ]);
  return workbook({ Sheet1: [[...person, first, second, known, ...contact], ...rows] });
}

/** SurveyMonkey: two header rows, a column a choice, a grid. */
export function monkeySample(): Promise<Buffer> {
  const person = headers(
    'Respondent ID | Collector ID | Start Date | End Date | IP Address | Email Address | First Name',
  );
  const blank = (count: number): string[] => Array.from({ length: count }, () => '');
  const other = 'Other (please specify)';
  const top = [
    ...[...person, 'Giới tính', first, '', known, ...blank(SOURCES.length)],
    ...['Ông/bà đánh giá thế nào?', '', 'Ý kiến'],
  ];
  const below = [
    ...[...blank(person.length), 'Response', 'Response', other, ...SOURCES, other],
    ...['Đường giao thông', 'Trường học', 'Open-Ended Response'],
  ];
  const rows = PEOPLE.map((one, at) => [
    ...[114_000_000_000 + at, 4_000_001, minute(at), minute(at + 3), `113.160.${String(at)}.7`],
    ...[one.email, one.name, one.gender],
    ...(at % 50 === 0 ? ['', `Khác: ${one.remark}`] : [said(one), '']),
    ...SOURCES.map((source) => (one.sources.includes(source) ? source : '')),
    at % 30 === 0 ? one.remark : '',
    ...[['Tốt', 'Khá', 'Trung bình', 'Kém'][at % 4] ?? '', ['Tốt', 'Khá', 'Kém'][at % 3] ?? ''],
    one.remark,
  ]);
  return workbook({ Sheet: [top, below, ...rows] });
}
