import type { Scale } from '../../survey/index.ts';

/** An order that only a list of words can tell. */
interface WordScale {
  readonly core: string;
  readonly scale: Scale;
  /** Lowest first; the words of one level, folded. */
  readonly levels: readonly (readonly string[])[];
  /** Whether a word within the answer is enough: "Tốt nghiệp đại học". */
  readonly within: boolean;
}

const exact = (core: string, levels: readonly (readonly string[])[], scale: Scale = 'ordinal') => ({
  ...{ core, scale, levels },
  within: false,
});

/** Known lists. Two-sided ones have an odd number of levels, the neutral one in the middle. */
export const WORD_SCALES: readonly WordScale[] = [
  exact('chat luong', [
    ['rat kem', 'rat te', 'rat xau', 'rat yeu', 'very poor'],
    ['kem', 'te', 'poor'],
    ['yeu', 'xau', 'chua tot', 'khong tot', 'bad'],
    ['trung binh', 'binh thuong', 'tam duoc', 'dat', 'fair', 'average'],
    ['kha', 'tuong doi tot', 'kha tot'],
    ['tot', 'good'],
    ['rat tot', 'very good'],
    ['xuat sac', 'excellent'],
  ]),
  exact(
    'thay doi',
    [
      ['xau hon nhieu', 'kem hon nhieu', 'giam nhieu', 'giam manh', 'xau di nhieu'],
      ['xau hon', 'kem hon', 'giam', 'xau di', 'kem di', 'giam xuong'],
      ['nhu cu', 'khong thay doi', 'giu nguyen', 'khong doi', 'van nhu cu', 'nhu truoc'],
      ['tot hon', 'tang', 'tot len', 'kha hon', 'tang len'],
      ['tot hon nhieu', 'tang nhieu', 'tang manh', 'tot len nhieu'],
    ],
    'bipolar',
  ),
  exact('tan suat', [
    ['khong bao gio', 'chua bao gio', 'never'],
    ['hiem khi', 'it khi', 'khong thuong xuyen', 'rarely', 'once in a while'],
    ['thinh thoang', 'doi khi', 'sometimes', 'about half the time'],
    ['thuong xuyen', 'often', 'usually'],
    ['rat thuong xuyen', 'luon luon', 'always', 'hang ngay', 'every day'],
  ]),
  exact('muc do', [
    ['khong', 'khong co', 'hoan toan khong', 'not at all'],
    ['rat it'],
    ['it', 'not much', 'a little'],
    ['vua', 'vua phai', 'mot phan', 'some'],
    ['nhieu', 'a lot'],
    ['rat nhieu'],
  ]),
  {
    core: 'hoc van',
    scale: 'ordinal',
    within: true,
    levels: [
      ['khong biet chu', 'mu chu', 'chua di hoc', 'khong di hoc', 'chua qua truong lop'],
      ['duoi tieu hoc', 'chua tot nghiep tieu hoc', 'chua xong tieu hoc'],
      ['tieu hoc', 'cap 1', 'cap i'],
      ['thcs', 'trung hoc co so', 'cap 2', 'cap ii', 'less than high school'],
      ['thpt', 'trung hoc pho thong', 'cap 3', 'cap iii', 'high school'],
      ['so cap', 'day nghe', 'hoc nghe', 'some college'],
      ['trung cap', 'trung hoc chuyen nghiep', 'associate degree'],
      ['cao dang'],
      ['dai hoc', 'cu nhan', 'bachelor'],
      ['sau dai hoc', 'tren dai hoc', 'thac si', 'thac sy', 'graduate degree', 'master'],
      ['tien si', 'tien sy', 'phd'],
    ],
  },
];
