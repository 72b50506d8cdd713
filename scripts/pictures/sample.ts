import { between, pick, seededRandom } from '../synthetic/random.ts';

const HEADER = [
  'Dấu thời gian',
  'Địa chỉ email',
  'Giới tính của ông/bà',
  'Nhóm tuổi của ông/bà',
  'Ông/bà hài lòng đến mức nào với thái độ của cán bộ tiếp nhận hồ sơ?',
  'Ông/bà hài lòng đến mức nào với thời gian giải quyết hồ sơ?',
  'Ông/bà gặp những khó khăn nào? (chọn nhiều phương án)',
  'Ông/bà đi lại mấy lần để xong việc?',
  'Góp ý khác',
];

const AGES = ['Từ 18 đến 29 tuổi', 'Từ 30 đến 44 tuổi', 'Từ 45 đến 59 tuổi', 'Từ 60 tuổi trở lên'];
const LEVELS = [
  'Rất không hài lòng',
  'Không hài lòng',
  'Bình thường',
  'Hài lòng',
  'Rất hài lòng',
  'Khó trả lời',
];
const TROUBLES = [
  'Giấy tờ nhiều',
  'Phải chờ lâu',
  'Hướng dẫn chưa rõ',
  'Đường xa',
  'Không gặp khó khăn',
];
const MOST = 12;

/**
 * A file as Google Forms writes it, made up for the guide to practise with: 240 answers of nobody, with the columns that
 * must never be published (time to the second, address, free text).
 */
export function sampleForms(rows = 240): string {
  const random = seededRandom('mau-google-forms');
  const lines = Array.from({ length: rows }, (_, row) => answer(random, row));
  return [HEADER, ...lines].map((line) => line.map(cell).join(',')).join('\r\n') + '\r\n';
}

function answer(random: () => number, row: number): string[] {
  const level = (weights: readonly number[]) => LEVELS[pick(random(), weights)] ?? '';
  const day = String(5 + Math.floor(row / 30)).padStart(2, '0');
  const time = [between(random, 7, 17), between(random, 0, 59), between(random, 0, 59)];
  return [
    `${day}/10/2026 ${time.map((part) => String(part).padStart(2, '0')).join(':')}`,
    `nguoi-tra-loi-${String(row + 1)}@example.org`,
    pick(random(), [49, 51]) === 0 ? 'Nam' : 'Nữ',
    AGES[pick(random(), [22, 30, 28, 20])] ?? '',
    level([4, 10, 22, 42, 18, 4]),
    level([8, 20, 26, 32, 9, 5]),
    troubles(random),
    String(between(random, 1, MOST)),
    random() < 0.3 ? `Góp ý minh họa số ${String(row + 1)}, không phải của ai` : '',
  ];
}

function troubles(random: () => number): string {
  const found = TROUBLES.slice(0, -1).filter(() => random() < 0.3);
  return found.length === 0 ? (TROUBLES.at(-1) ?? '') : found.join(', ');
}

const cell = (text: string): string =>
  /[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
