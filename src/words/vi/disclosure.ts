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
  precisionOf: {
    published: 'Không tính được: chỉ có bảng số liệu đã công bố, không có phiếu trả lời.',
    census: 'Không có sai số chọn mẫu: đã hỏi toàn bộ đối tượng.',
    probability: 'Khoảng tin cậy 95% tính theo thiết kế mẫu; ghi ở bảng của từng câu hỏi.',
    pending: 'Trang này chưa in sai số chọn mẫu; hãy xem số người làm cơ sở của từng con số.',
    none: 'Không tính sai số chọn mẫu: mẫu không chọn theo xác suất, kết quả chỉ nói về những người đã trả lời.',
  },
};

export type DisclosureWords = typeof disclosure;
