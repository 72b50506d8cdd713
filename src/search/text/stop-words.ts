import { keysOf } from './syllable.ts';

/**
 * What people put around what they look for. Such words may be missing from an answer; where they are present they still count a little.
 * Runs of several words are stop words only together.
 */
const RUNS = [
  'bao nhiêu',
  'như thế nào',
  'thế nào',
  'ra sao',
  'là gì',
  'cho biết',
  'phần trăm',
  'tỷ lệ',
  'có bao nhiêu',
  'vì sao',
  'tại sao',
  'hay không',
  'số liệu',
  'kết quả',
  'báo cáo',
  'khảo sát',
  'ở đâu',
  'khi nào',
  'ông bà',
  'anh chị',
  'theo ông bà',
  'xin cho biết',
  'so với',
  'đối với',
  'mức độ',
  'người dân',
];

const WORDS =
  'là và của các những một có không với về ở tại trong cho từ đến được bị do vì nào gì ai hay hoặc thì mà này đó kia rồi đã đang sẽ cũng rất hơn nhất trên dưới theo để khi nếu ra vào lên cần nên';

const STOP = new Set(keysOf(WORDS));
const STOP_RUNS = RUNS.map(keysOf);

/**
 * Which words of a query are such.
 *
 * @example stopWords(['bao', 'nhieu', 'nguoi']) // [true, true, false]
 */
export function stopWords(keys: readonly string[]): readonly boolean[] {
  const stops = keys.map((key) => STOP.has(key));
  for (const run of STOP_RUNS) {
    for (let at = 0; at + run.length <= keys.length; at += 1) {
      if (run.every((key, next) => keys[at + next] === key)) stops.fill(true, at, at + run.length);
    }
  }
  return stops.every(Boolean) ? stops.map(() => false) : stops;
}
