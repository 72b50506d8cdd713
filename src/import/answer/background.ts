import { fold } from '../../format/index.ts';

/** Background variables by the words that ask for them, and the name each gets. */
const BACKGROUND: readonly (readonly [string, RegExp])[] = [
  ['gioi_tinh', /^(?:gioi tinh|gioi|gender|sex|nam hay nu)$/u],
  ['nhom_tuoi', /^(?:nhom tuoi|do tuoi|tuoi|age(?: group)?|tuoi doi|bao nhieu tuoi)$/u],
  ['trinh_do', /^(?:trinh do(?: .{1,25})?|hoc van|bang cap|education(?: level)?)$/u],
  [
    'nghe_nghiep',
    /^(?:nghe nghiep|nghe|cong viec|(?:tinh trang )?viec lam|occupation|job)(?: chinh)?$/u,
  ],
  ['dan_toc', /^(?:dan toc|ethnic(?:ity| group)?)$/u],
  ['ton_giao', /^(?:ton giao|religion)$/u],
  [
    'thu_nhap',
    /^(?:(?:muc )?thu nhap(?: .{1,30})?|muc song|(?:household )?income|hoan canh kinh te)$/u,
  ],
  ['hon_nhan', /^(?:tinh trang )?hon nhan$|^marital status$/u],
  ['khu_vuc', /^(?:khu vuc(?: .{1,25})?|thanh thi nong thon|vung mien)$/u],
  ['doi_tuong', /^(?:doi tuong|nhom doi tuong|thanh phan)(?: (?:khao sat|tra loi|phong van))?$/u],
  ['dang_vien', /^(?:la )?dang vien$/u],
  ['don_vi', /^(?:don vi|co quan)(?: cong tac)?$/u],
  [
    'dia_ban',
    /^(?:(?:ong|ba|anh|chi|ban|quy vi)[/ ]*)*(?:dang |hien )?(?:o|song (?:o|tai)|cu tru (?:o|tai)) (?:tinh|thanh pho|huyen|quan|xa|phuong|dia phuong)(?:[ ,/].{0,30})?$/u,
  ],
  [
    'dia_ban',
    /^(?:ma (?:tinh|huyen|xa|phuong|dia ban)|dia ban|noi (?:(?:ong|ba|anh|chi|ban|quy vi|dang)[/ ]*)*(?:o|song|cu tru|sinh song)|tinh|thanh pho|huyen|quan|xa|phuong|dia phuong|location|region|province|district)(?:\s*[,/(-].{0,60}| (?:noi|dang|cu tru|sinh song|thuong tru|thanh|khao sat|hoac).{0,40})?$/u,
  ],
];

/** The same words as forms shorten them to names of columns: no accents, no spaces. */
const SHORTENED: Readonly<Record<string, string>> = {
  ...{ gioitinh: 'gioi_tinh', gt: 'gioi_tinh', phai: 'gioi_tinh', gender: 'gioi_tinh' },
  ...{ tuoi: 'nhom_tuoi', dotuoi: 'nhom_tuoi', nhomtuoi: 'nhom_tuoi', agegroup: 'nhom_tuoi' },
  ...{ hocvan: 'trinh_do', trinhdo: 'trinh_do', trinhdohocvan: 'trinh_do', tdhv: 'trinh_do' },
  ...{ bangcap: 'trinh_do', trinhdochuyenmon: 'trinh_do', nghenghiep: 'nghe_nghiep' },
  ...{ nghe: 'nghe_nghiep', congviec: 'nghe_nghiep', vieclam: 'nghe_nghiep', dantoc: 'dan_toc' },
  ...{ tongiao: 'ton_giao', thunhap: 'thu_nhap', mucthunhap: 'thu_nhap', mucsong: 'thu_nhap' },
  ...{ honnhan: 'hon_nhan', tinhtranghonnhan: 'hon_nhan', khuvuc: 'khu_vuc', vungmien: 'khu_vuc' },
  ...{ doituong: 'doi_tuong', thanhphan: 'doi_tuong', dangvien: 'dang_vien', donvi: 'don_vi' },
  ...{ coquan: 'don_vi', donvicongtac: 'don_vi', diaban: 'dia_ban', tinh: 'dia_ban' },
  ...{ tinhthanh: 'dia_ban', thanhpho: 'dia_ban', huyen: 'dia_ban', quanhuyen: 'dia_ban' },
  ...{ phuongxa: 'dia_ban', xaphuong: 'dia_ban', diaphuong: 'dia_ban', noio: 'dia_ban' },
  ...{ noicutru: 'dia_ban', nhomnghe: 'nghe_nghiep', nhomnghenghiep: 'nghe_nghiep' },
};

/** Such words ask what somebody thinks, whatever the question begins with: "Xã có thông báo kịp thời không?" */
const OPINION = /(?:^|\s)(?:khong|chua|nhu the|the nao|ra sao|hai long|danh gia)(?:\s|$)/u;

const NUMBERING = /^(?:(?:cau(?: hoi)?|c|q|phan)\s*)?[ivx\d]{1,4}[a-z]?(?:\.\d+)*\s*[.:)/-]+\s*/u;
const POLITE =
  /^(?:xin|de nghi|vui long|mong)?\s*(?:ong|ba|anh|chi|ban|quy vi|[/ ,()])*\s*(?:vui long )?cho biet:?\s*(?:ve )?/u;
/** Whom a question speaks to, where a fact follows: "Bạn bao nhiêu tuổi?" */
const WHOM = /^(?:(?:ong|ba|anh|chi|ban|quy vi)[/ ,()]*)+(?:nam nay |la (?=nam )|(?=bao nhieu ))/u;
const WHOSE =
  /\s*(?:cua|hien nay|hien tai|cao nhat|hien|la gi|nao|thuoc)?\s*(?:\((?:[^)]*)\)|cua (?:ong|ba|anh|chi|ban|quy vi|nguoi|toi|minh).*|hien nay|hien tai|cao nhat|la gi|[?:.*\s])*$/u;

/**
 * A header reduced to what it asks for: numbering, polite words and marks aside, folded.
 *
 * @example
 * plainHeader('Câu 2. Xin ông/bà cho biết giới tính:'); // 'gioi tinh'
 */
export function plainHeader(header: string): string {
  return fold(header)
    .trim()
    .replace(NUMBERING, '')
    .replace(POLITE, '')
    .replace(WHOM, '')
    .replace(WHOSE, '')
    .trim();
}

/**
 * The name of the background variable that a header asks for; null for other questions.
 *
 * @example
 * backgroundName('Trình độ học vấn'); // 'trinh_do'
 */
export function backgroundName(header: string): string | null {
  const plain = plainHeader(header);
  if (asksOpinion(plain)) return null;
  const worded = BACKGROUND.find(([, pattern]) => pattern.test(plain))?.[0];
  return worded ?? shortenedName(header);
}

/** A header of one word: `gioitinh`, `hoc_van`, `A1_DanToc`. */
function shortenedName(header: string): string | null {
  const word = fold(header).trim();
  if (!/^[a-z0-9_.-]+$/u.test(word)) return null;
  const bare = word.replace(/^(?:[a-z]?\d{1,3}[a-z]?[_.-])/u, '').replaceAll(/[^a-z]/gu, '');
  return SHORTENED[bare] ?? null;
}

/** Whether a header, as `plainHeader` gives it, asks for an opinion and not for a fact about the respondent. */
export function asksOpinion(plain: string): boolean {
  return OPINION.test(plain);
}
