import { between, pick, seededRandom } from '../../scripts/synthetic/random.ts';

/** An invented respondent: what a careless form would ask of them. Every name, number and address is made up. */
export interface Person {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly card: string;
  readonly address: string;
  readonly gender: string;
  readonly age: number;
  readonly school: string;
  readonly place: string;
  /** 1–5, or 0 for a don't-know. */
  readonly satisfied: number;
  readonly sources: readonly string[];
  readonly remark: string;
  readonly weight: number;
}

export const SATISFACTION = [
  'Không biết/Khó trả lời',
  'Rất không hài lòng',
  'Không hài lòng',
  'Bình thường',
  'Hài lòng',
  'Rất hài lòng',
];
export const SCHOOLS = ['Tiểu học', 'THCS', 'THPT', 'Cao đẳng, đại học', 'Sau đại học'];
export const SOURCES = ['Báo, đài', 'Mạng xã hội (Facebook, Zalo)', 'Họp thôn', 'Loa truyền thanh'];
const PLACES = ['Xã Minh Họa', 'Xã Giả Định', 'Phường Thử Nghiệm'];
const SURNAMES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Vũ', 'Đặng'];
const MIDDLES = ['Văn', 'Thị', 'Minh', 'Ngọc'];
const GIVEN = ['An', 'Bình', 'Chi', 'Dũng', 'Giang', 'Hà', 'Khánh', 'Linh', 'Mai', 'Nam'];

/** The same respondents for the same number. */
export function people(count: number): readonly Person[] {
  const random = seededRandom(`people ${String(count)}`);
  const one = <T>(list: readonly [T, ...T[]] | readonly T[]): T => {
    const found = list[between(random, 0, list.length - 1)];
    if (found === undefined) throw new Error('empty list');
    return found;
  };
  return Array.from({ length: count }, (_, at): Person => {
    const name = `${one(SURNAMES)} ${one(MIDDLES)} ${one(GIVEN)}`;
    const some = SOURCES.filter(() => random() < 0.45);
    return {
      name,
      phone: `09${String(between(random, 10_000_000, 99_999_999))}`,
      email: `nguoi${String(at)}@example.org`,
      card: `0${String(between(random, 10, 95))}${String(between(random, 100_000_000, 999_999_999))}`,
      address: `Số ${String(between(random, 1, 99))} đường Thử Nghiệm, ${one(PLACES)}`,
      gender: one(['Nam', 'Nữ']),
      age: between(random, 18, 85),
      school: SCHOOLS[pick(random(), [2, 4, 5, 3, 1])] ?? 'THPT',
      place: one(PLACES),
      satisfied: pick(random(), [1, 1, 2, 3, 5, 3]),
      sources: some.length > 0 ? some : ['Họp thôn'],
      remark: `Gia đình tôi ở thôn số ${String(at)} kiến nghị việc riêng số ${String(at)}`,
      weight: Number((0.5 + random()).toFixed(4)),
    };
  });
}
