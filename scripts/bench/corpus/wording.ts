import { between, type Random } from '../../synthetic/random.ts';

/** A thing that people are asked about, and the topic it falls under. */
export interface Subject {
  readonly topic: string;
  readonly label: string;
  readonly labelEn: string;
}

export const SUBJECTS: readonly Subject[] = [
  { topic: 'nuoc-sach', label: 'Nước sạch', labelEn: 'Clean water' },
  { topic: 'cho-dan-sinh', label: 'Chợ dân sinh', labelEn: 'Local markets' },
  { topic: 'chieu-sang', label: 'Chiếu sáng công cộng', labelEn: 'Street lighting' },
  { topic: 'mam-non', label: 'Trường mầm non', labelEn: 'Kindergartens' },
  { topic: 'cong-vien', label: 'Công viên, cây xanh', labelEn: 'Parks and trees' },
  { topic: 'mot-cua', label: 'Bộ phận một cửa', labelEn: 'One-stop offices' },
  { topic: 'phong-chay', label: 'Phòng cháy, chữa cháy', labelEn: 'Fire safety' },
];

const BACKGROUNDS = {
  gioi: ['Giới tính', 'Nam', 'Nữ'],
  tuoi: ['Nhóm tuổi', 'Dưới 30 tuổi', 'Từ 30 đến 44 tuổi', 'Từ 45 đến 59 tuổi', 'Từ 60 tuổi'],
  noi_o: ['Nơi ở', 'Phường', 'Xã đồng bằng', 'Xã miền núi', 'Đặc khu'],
} as const;

/** A closed question as its two tables have it. Choices are named `a1`, `a2` … */
export interface Asked {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly string[];
}

/** The three background questions of every survey. */
export const backgrounds: readonly Asked[] = Object.entries(BACKGROUNDS).map(
  ([name, [label, ...choices]]) => ({ name, label, choices }),
);

const FORMS: readonly (readonly [ask: (about: string) => string, ...choices: string[]])[] = [
  [(about) => `${about}: đánh giá chung của ông/bà?`, 'Tốt', 'Khá', 'Trung bình', 'Kém'],
  [(about) => `${about}: so với một năm trước?`, 'Tốt lên', 'Không đổi', 'Kém đi'],
  [(about) => `${about}: ông/bà đã góp ý chưa?`, 'Đã góp ý', 'Định góp ý', 'Chưa nghĩ đến'],
  [
    (about) => `${about}: việc nào cần làm trước?`,
    'Sửa chữa',
    'Xây thêm',
    'Giảm chi phí',
    'Thông báo rõ hơn',
    'Lắng nghe người dân',
  ],
];

/**
 * The questions of a survey on a subject; every form of question comes back with a number.
 *
 * @example
 * questionsOn('Nước sạch', 20)[4]?.label; // 'Nước sạch, nội dung 2: đánh giá chung của ông/bà?'
 */
export function questionsOn(subject: string, count: number): readonly Asked[] {
  return Array.from({ length: count }, (_, at) => {
    const [ask, ...choices] = oneOf(FORMS, at);
    const part = Math.floor(at / FORMS.length) + 1;
    return {
      name: `c${String(at + 1).padStart(2, '0')}`,
      label: ask(`${subject}, nội dung ${String(part)}`),
      choices,
    };
  });
}

const WHO = [
  'Người trả lời',
  'Các hộ ở xa trung tâm',
  'Người trẻ',
  'Người cao tuổi',
  'Hộ kinh doanh',
];
const SAY = [
  'nêu việc',
  'nhắc nhiều đến việc',
  'ít nói đến việc',
  'chờ kết quả của việc',
  'hỏi về việc',
];
const WHAT = [
  'sửa chữa theo kế hoạch',
  'công khai mức thu',
  'kéo dài giờ mở cửa',
  'bố trí người trực',
  'trả lời góp ý',
];
const WHEN = [
  'trong quý này',
  'trước mùa mưa',
  'sau đợt rà soát',
  'ở từng khu dân cư',
  'như đã thông báo',
];

/** A made-up sentence, one of 625: enough that neither a search index nor deflate finds one text again and again. */
export function sentence(random: Random): string {
  const [who, say, what, when] = [WHO, SAY, WHAT, WHEN].map((words) => draw(random, words));
  return `${String(who)} ${String(say)} ${String(what)} ${String(when)}.`;
}

/** So many sentences in a row. */
export const sentences = (random: Random, count: number): string =>
  Array.from({ length: count }, () => sentence(random)).join(' ');

/** The member of a list at a place counted round and round. */
export function oneOf<T>(list: readonly T[], at: number): T {
  const found = list[at % list.length];
  if (found === undefined) throw new RangeError('nothing to choose from');
  return found;
}

/** A member of a list by lot. */
export const draw = <T>(random: Random, list: readonly T[]): T =>
  oneOf(list, between(random, 0, list.length - 1));
