import type { Base, Mark, Sampling } from '../../../survey/index.ts';

/** Words around charts and tables. */
export const figure = {
  /** Whom counts are of. A response to an open link is no person. */
  people: 'người trả lời',
  counted: 'người',
  responses: 'lượt trả lời',
  paraphrase: 'Lời câu hỏi do trang này viết lại; nguồn không in nguyên văn.',
  synthetic: 'Số liệu minh họa',
  /** Beside every figure of a sample that is no probability sample. */
  sampleBadges: {
    census: null,
    probability: null,
    quota: 'Mẫu không xác suất',
    purposive: 'Mẫu không xác suất',
    'opt-in': 'Mẫu không xác suất',
    unstated: 'Chưa rõ cách chọn mẫu',
  } satisfies Record<Sampling, string | null>,
  description: 'Mô tả biểu đồ bằng lời',
  by: (label: string) => `Theo câu “${label}”`,
  intervalOf: 'khoảng tin cậy 95%:',
  everyone: 'Chung',
  to: (low: string, high: string) => `${low} đến ${high}`,
  base: (n: string, unit: string) => `Cơ sở: ${n} ${unit}`,
  /** Of an index, whose parts are many questions with bases of their own. */
  index: (n: string) => `Chỉ số từ nhiều câu hỏi của ${n} phiếu`,
  groupBases: (groups: string) => `Cơ sở của từng nhóm – ${groups}.`,
  baseUnknown: (unit: string) => `Cơ sở: nguồn không in số ${unit}`,
  baseWithheld: 'Cơ sở: giữ kín',
  bases: {
    valid: 'chỉ tính ý kiến rõ ràng',
    dk: 'gồm cả “không biết”',
    asked: 'tất cả người được hỏi',
    published: 'theo nguồn công bố',
  } satisfies Record<Base, string>,
  askedOf: (base: string) => `Đối tượng được hỏi: ${base}`,
  fieldwork: (period: string) => `Thời gian: ${period}`,
  fieldworkUnstated: 'Thời gian: nguồn không nêu',
  mode: (modes: string) => `Cách thu thập: ${modes}`,
  notGeneral:
    'Mẫu không chọn theo xác suất: kết quả chỉ nói về những người đã trả lời, không suy rộng được.',
  methodUnstated:
    'Nguồn không nêu cách chọn mẫu: chưa rõ kết quả có suy rộng ra ngoài những người đã trả lời được không.',
  marks: {
    c: 'giữ kín: quá ít người trả lời, hoặc để bảo vệ một ô khác',
    u: 'không công bố vì số liệu không đủ tin cậy',
    low: 'lớn hơn 0 nhưng nhỏ hơn nửa đơn vị hiển thị',
    z: 'không hỏi nhóm này',
    b: 'đứt chuỗi, không so sánh được với đợt trước',
  } satisfies Record<Mark, string>,
  legend: 'Ký hiệu trong bảng',
  notPrinted: 'nguồn không in',
  notPrintedOf: (choices: string) => `Nguồn không in số liệu của: ${choices}.`,
  partial: 'Nguồn chỉ in những phương án có trong bảng; các phương án còn lại không được công bố.',
  partialOne: 'Nguồn chỉ in một con số này; bảng không phải toàn bộ các phương án trả lời.',
  countsNotPrinted: 'Dấu “–”: nguồn không in số này.',
  publishedIn: (sources: string) => `Số liệu giữ nguyên như đã công bố: ${sources}.`,
  multiple: 'Được chọn nhiều phương án nên tổng các tỷ lệ có thể vượt 100%.',
  rounding: 'Do làm tròn, tổng các tỷ lệ không đúng 100%.',
  low: 'mẫu nhỏ',
  lowBase: 'Cơ sở dưới 100: đọc kết quả một cách thận trọng.',
  source: 'Nguồn',
  withheld: 'giữ kín',
  tests: {
    differ: (p: string) => `Khác biệt giữa các nhóm có ý nghĩa thống kê (${p}).`,
    alike: 'Khác biệt giữa các nhóm nằm trong sai số.',
    someDiffer: (choices: string) =>
      `Khác biệt giữa các nhóm có ý nghĩa thống kê ở phương án ${choices}.`,
    /** A p among several. */
    adjusted: (p: string) => `${p}, đã hiệu chỉnh`,
    noneDiffers: 'Không phương án nào có khác biệt giữa các nhóm vượt quá sai số.',
    partly: 'Phương án có ô không công bố không được kiểm định.',
    withheld: 'Không kiểm định khác biệt giữa các nhóm vì bảng có ô không công bố.',
    'one-cluster':
      'Không kiểm định được khác biệt giữa các nhóm vì mỗi nhóm nằm gọn trong một cụm của mẫu.',
    'few-clusters':
      'Không kiểm định được khác biệt giữa các nhóm vì các nhóm nằm trong quá ít cụm của mẫu.',
    clustered: (groups: string) =>
      `Phép kiểm định không tính ${groups}: mỗi nhóm này nằm gọn trong một cụm của mẫu.`,
    withoutGroups: (groups: string) =>
      `Phép kiểm định không tính ${groups}, vì có số liệu không công bố.`,
    together: (choices: string) => `Phép kiểm định gộp ${choices} vì có ô không công bố.`,
    named: (groups: string) => `nhóm ${groups}`,
    counted: (count: string) => `${count} nhóm`,
  },
  fewDegrees:
    'Sai số của một số con số được ước lượng từ rất ít đơn vị chọn mẫu (dưới 8 bậc tự do): đọc khoảng tin cậy một cách thận trọng.',
};

export type FigureWords = typeof figure;
