/** Words before a number or an address that say it is an office's. */
export const OFFICE =
  /đường dây nóng|tổng đài|trực ban|hotline|trụ sở|văn phòng|ủy ban|uỷ ban|UBND|HĐND|(?<!\p{L})(?:sở|ban|phòng|cục|chi cục|viện|trung tâm|trường|bệnh viện|trạm|công ty|nhà xuất bản|tòa soạn|báo|đài|cơ quan|bưu điện|bưu cục|liên hệ)(?!\p{L})/iu;

/** Boxes of the state and the Party, and made-up ones of examples. */
export const OFFICIAL_MAIL =
  /@(?:[\p{L}\p{N}-]{1,63}\.){0,4}(?:gov\.vn|dcs\.vn|chinhphu\.vn|example(?:\.[a-z]{2,4})?)$/iu;

/** What holders of public office are called, beside their names. */
const OFFICES =
  /(?<!\p{L})(?:Tổng Bí thư|Bí thư|Phó Bí thư|Chủ tịch|Phó Chủ tịch|Thủ tướng|Phó Thủ tướng|Bộ trưởng|Thứ trưởng|Giám đốc|Phó Giám đốc|Tổng Giám đốc|Trưởng ban|Phó Trưởng ban|Trưởng phòng|Phó Trưởng phòng|Cục trưởng|Vụ trưởng|Viện trưởng|Chánh án|Chánh Văn phòng|Hiệu trưởng|đại biểu Quốc hội|đại biểu HĐND|Ủy viên|Đại sứ|người phát ngôn)(?!\p{L})/iu;

/** What follows words of kinship and is no name of a person of today: places, people of history, organisations (`chị em Hội Phụ nữ`). */
const NO_TITLE =
  /^(?:Rịa|Đen|Nà|Huyện Thanh Quan|Ích Khiêm|Hồ Chí Minh|Hội|Ban|Tổ|Đội|Đoàn Thanh|Câu|Sinh|Học)(?!\p{L})/u;

/** Words before `Anh`, the country and its language. */
const COUNTRY = /(?:nước|tiếng|người|vương quốc|bảng|từ|sang|tại) $/iu;

/**
 * Whether a name behind a title is nobody's whom this may hurt: a placeholder, a place or a person of history, or somebody who holds
 * an office, as it says right beside the name.
 *
 * @example isOfficial('Nguyễn Văn A', '', '') // true: nobody is called so
 */
export function isOfficial(name: string, before: string, after: string): boolean {
  if (/(?:^| )\p{Lu}$/u.test(name) || NO_TITLE.test(name) || COUNTRY.test(before)) return true;
  const [beside = ''] = /^[^.;:!?]*/u.exec(after) ?? [];
  return (
    OFFICES.test(beside.slice(0, 40)) || /(?:tịch|thư|trưởng|đốc|tướng|án|viên|sứ) $/u.test(before)
  );
}
