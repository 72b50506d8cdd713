import { SATISFACTION, SOURCES } from './people.fixture.ts';
import { clock, csv, headers, PEOPLE, said, workbook, WORDINGS } from './sample-parts.fixture.ts';

const { first, known } = WORDINGS;

/** The form of a Kobo project. */
export function formSample(): Promise<Buffer> {
  const survey = [
    ['type', 'name', 'label::Tiếng Việt (vi)', 'relevant', 'required'],
    ['start', 'start', '', '', ''],
    ['text', 'ho_ten', 'Họ và tên người trả lời', '', ''],
    ['text', 'sdt', 'Số điện thoại', '', ''],
    ['geopoint', 'vi_tri', 'Vị trí nhà', '', ''],
    ['begin_group', 'nen', 'Thông tin chung', '', ''],
    ['select_one gioi', 'gioi', 'Giới tính', '', 'true'],
    ['integer', 'so_nguoi', 'Số người trong hộ', '', ''],
    ['end_group', '', '', '', ''],
    ['select_one hai_long', 'q1', first, '', 'true'],
    ['select_multiple kenh or_other', 'q2', known, '', ''],
    ['text', 'q3', 'Ông/bà kiến nghị gì?', "${q1} = '1'", ''],
    ['calculate', 'trong_so', '', '', ''],
  ];
  const choices = [
    ['list_name', 'name', 'label::Tiếng Việt (vi)'],
    ['gioi', 'nam', 'Nam'],
    ['gioi', 'nu', 'Nữ'],
    ...SATISFACTION.map((label, at) => ['hai_long', String(at), label]),
    ...SOURCES.map((label, at) => ['kenh', `k${String(at + 1)}`, label]),
  ];
  return workbook({ survey, choices, settings: [['form_title'], ['Khảo sát giả định']] });
}

const codeOf = (source: string): string => `k${String(SOURCES.indexOf(source) + 1)}`;

/**
 * The answers to that form as Kobo exports them: group names before questions, several answers whole and split.
 *
 * @param worded labels in place of names, as the other kind of export has them
 */
export function koboSample(worded = false): Buffer {
  const header = [
    ...headers(
      'start | ho_ten | sdt | vi_tri | _vi_tri_latitude | nen/gioi | nen/so_nguoi | q1 | q2',
    ),
    ...SOURCES.map((label) => `q2/${worded ? label : codeOf(label)}`),
    ...headers('q2_other | q3 | trong_so | _id | _uuid | _submission_time | _submitted_by'),
  ];
  const rows = PEOPLE.map((one, at) => {
    const gender = one.gender === 'Nam' ? 'nam' : 'nu';
    const sources = worded ? one.sources : one.sources.map(codeOf);
    const stamp = `2026-11-02T${clock(at)}`;
    return [
      ...[`${stamp}.000+07:00`, one.name, one.phone, '21.1 105.8 0 0', 21.1 + at / 1e5],
      ...[worded ? one.gender : gender, (at % 6) + 1, worded ? said(one) : one.satisfied],
      sources.join(' '),
      ...SOURCES.map((source) => (one.sources.includes(source) ? 1 : 0)),
      ...[at % 20 === 0 ? one.remark : '', one.remark, one.weight, at],
      ...[`uuid-${String(at)}`, stamp, one.email],
    ];
  });
  return csv([header, ...rows], ';');
}
