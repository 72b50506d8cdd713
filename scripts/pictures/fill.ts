/** The flags of a survey that is filled in from end to end; what it says is made up, and it says so. */
export const SURVEY_FLAGS: readonly string[] = [
  ...['--title', 'Hài lòng về giải quyết thủ tục tại bộ phận một cửa, 2026 (số liệu minh họa)'],
  ...['--summary', 'Cuộc khảo sát mẫu của tài liệu hướng dẫn; số liệu do phần mềm tạo ra.'],
  ...['--publish-at', '2026-11-20', '--topics', 'cai-cach-hanh-chinh', '--localities', 'lam dong'],
  ...['--synthetic', 'true', '--sponsor', 'Ban chủ trì (tên giả định)'],
  ...['--conductor', 'Phòng nghiệp vụ (tên giả định)'],
  ...['--population', 'Người đã làm thủ tục tại bộ phận một cửa trong năm 2026 (giả định)'],
  ...['--frame', 'Danh sách hồ sơ đã giải quyết (giả định)', '--sampling', 'quota'],
  ...['--sampling-note', 'Chọn đủ số người theo giới tính và nhóm tuổi.', '--mode', 'online,qr'],
  ...['--fieldwork', '2026-10-05/2026-10-12', '--issued', '260', '--returned', '250'],
  ...['--valid', '240', '--weighting', 'Không dùng trọng số.'],
  ...['--quality', 'Loại phiếu trả lời trùng.', '--contact', 'Phòng nghiệp vụ (tên giả định)'],
  ...['--limitations', 'Số liệu minh họa, không nói về nơi nào.'],
];

/** Of a weekly briefing. */
export const BRIEFING_FLAGS: readonly string[] = [
  ...['--kind', 'weekly', '--localities', 'lam dong', '--topics', 'cai-cach-hanh-chinh'],
  ...['--issuer', 'Phòng nghiệp vụ (tên giả định)', '--publish-at', '2026-11-20'],
  ...['--summary', 'Bản tin mẫu của tài liệu hướng dẫn.', '--synthetic', 'true'],
  ...['--period', '2026-11-09/2026-11-15'],
];

/** Text in place of each passage that is left to be written. */
export const written = (text: string): string =>
  text.replace(/\[cần viết[^\]]*\]/gu, 'Đoạn văn mẫu của tài liệu hướng dẫn.');
