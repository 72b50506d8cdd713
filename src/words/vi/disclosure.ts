/** What raking did, each number formatted. */
interface RakedWords {
  readonly questions: string;
  readonly least: string;
  readonly greatest: string;
  readonly before: string;
  readonly after: string;
}

/** The terms of a survey's disclosure, in the order of the page. */
export const disclosure = {
  sponsor: 'Cơ quan chủ trì',
  conductor: 'Đơn vị thực hiện',
  population: 'Đối tượng nghiên cứu',
  place: 'Địa bàn',
  frame: 'Khung mẫu',
  sampling: 'Cách chọn mẫu',
  mode: 'Cách thu thập',
  fieldwork: 'Thời gian khảo sát',
  issued: 'Số phiếu phát ra',
  returned: 'Số phiếu thu về',
  valid: 'Số phiếu hợp lệ',
  returnRate: 'Tỷ lệ thu về',
  ofIssued: (share: string) => `${share} số phiếu phát ra`,
  weighting: 'Trọng số',
  design: 'Thiết kế mẫu khi tính',
  raked: ({ questions, least, greatest, before, after }: RakedWords) =>
    `Trọng số được hiệu chỉnh (raking) cho khớp cơ cấu dân số theo ${questions}. So với trước hiệu chỉnh, trọng số được nhân với hệ số từ ${least} đến ${greatest}; hệ số thiết kế do trọng số từ ${before} thành ${after}.`,
  /** Of a sample that has no design effect to tell. */
  rakedFactors: (questions: string, least: string, greatest: string) =>
    `Trọng số được hiệu chỉnh (raking) cho khớp cơ cấu dân số theo ${questions}. So với trước hiệu chỉnh, trọng số được nhân với hệ số từ ${least} đến ${greatest}.`,
  rakedAlone: (questions: string) =>
    `Trọng số được hiệu chỉnh (raking) cho khớp cơ cấu dân số theo ${questions}. Hệ số hiệu chỉnh không được công bố vì có thể làm lộ số người của một nhóm quá ít người.`,
  trimmed: {
    both: (lower: string, upper: string) =>
      `Sau đó trọng số được giữ trong khoảng từ ${lower} đến ${upper} lần trọng số trung bình.`,
    lower: (lower: string) =>
      `Sau đó trọng số được giữ không nhỏ hơn ${lower} lần trọng số trung bình.`,
    upper: (upper: string) =>
      `Sau đó trọng số được giữ không lớn hơn ${upper} lần trọng số trung bình.`,
  },
  precision: 'Sai số',
  quality: 'Kiểm tra chất lượng',
  limitations: 'Giới hạn',
  policyStage: 'Thời điểm so với chính sách',
  wave: 'Đợt khảo sát',
  contact: 'Liên hệ',
  unstated: 'Nguồn không nêu',
  stages: {
    before: 'Trước khi ban hành chính sách',
    during: 'Trong khi thực hiện',
    after: 'Sau khi thực hiện',
  },
  waveOf: (wave: number, series: string) => `Đợt ${wave} của chuỗi khảo sát ${series}`,
  designOf: {
    types: {
      equal: (parts: string) => `Mọi câu trả lời có giá trị như nhau: ${parts}.`,
      weighted: (parts: string) => `Có trọng số: ${parts}.`,
      stratified: (parts: string) => `Phân tầng: ${parts}.`,
      clustered: (parts: string) => `Chọn theo cụm: ${parts}.`,
      'stratified-clustered': (parts: string) => `Phân tầng, chọn theo cụm: ${parts}.`,
    },
    rows: {
      people: (count: string) => `${count} phiếu`,
      responses: (count: string) => `${count} lượt trả lời`,
    },
    strata: (count: string) => `${count} tầng`,
    clusters: (count: string) => `${count} cụm (đơn vị chọn mẫu bậc một)`,
  },
  kish: (factor: string, effective: string, rows: string) =>
    `Trọng số không đều làm giảm độ chính xác: hệ số thiết kế do trọng số (Kish) là ${factor}; cỡ mẫu hiệu dụng theo trọng số là ${effective} trên ${rows}.`,
  freedom: (df: string) => `Bậc tự do của cả mẫu: ${df}.`,
  deff: (least: string, most: string, middle: string) =>
    `Hệ số thiết kế (deff) của các tỷ lệ chung: từ ${least} đến ${most}, trung vị ${middle}; bằng 1 là chính xác như mẫu ngẫu nhiên đơn giản cùng cỡ.`,
  widest: (points: string) => `Khoảng rộng nhất của một tỷ lệ chung tương đương ±${points}.`,
  plusMinus:
    'Cách đọc: nếu chọn lại mẫu rất nhiều lần theo đúng cách này, khoảng 95 trong 100 khoảng tính được sẽ chứa con số thật của đối tượng nghiên cứu.',
  precisionOf: {
    published: 'Không tính được: chỉ có bảng số liệu đã công bố, không có phiếu trả lời.',
    census: 'Không có sai số chọn mẫu: đã hỏi toàn bộ đối tượng.',
    probability: 'Khoảng tin cậy 95% tính theo thiết kế mẫu; ghi ở bảng của từng câu hỏi.',
    pending: 'Trang này chưa in sai số chọn mẫu; hãy xem số người làm cơ sở của từng con số.',
    none: 'Không tính sai số chọn mẫu: mẫu không chọn theo xác suất, kết quả chỉ nói về những người đã trả lời.',
    unstated: 'Không tính sai số chọn mẫu: nguồn không nêu cách chọn mẫu.',
  },
};

export type DisclosureWords = typeof disclosure;
