import type { Choice, ChoiceList } from '../form.ts';

const DONT_KNOW = 'Khó trả lời | Hard to say';

/** A list coded 1, 2, 3… as online forms code it; a don't-know, where there is one, is 9. */
function coded(
  name: string,
  labels: readonly string[],
  options: { readonly dontKnow?: boolean; readonly firstScore?: number } = {},
): ChoiceList {
  const { firstScore } = options;
  const choice = (text: string, code: number): Choice => {
    const [label = '', english = ''] = text.split(' | ');
    return { name: String(code), label, english };
  };
  const answers = labels.map((text, at) => ({
    ...choice(text, at + 1),
    ...(firstScore === undefined ? {} : { score: firstScore + at }),
  }));
  const evasions =
    options.dontKnow === true ? [{ ...choice(DONT_KNOW, 9), kind: 'dont_know' as const }] : [];
  return { name, choices: [...answers, ...evasions] };
}

export const gioi = coded('gioi', ['Nam | Men', 'Nữ | Women']);

export const nhomTuoi = coded('nhom_tuoi', [
  'Từ 18 đến 29 tuổi | 18 to 29',
  'Từ 30 đến 44 tuổi | 30 to 44',
  'Từ 45 đến 59 tuổi | 45 to 59',
  'Từ 60 tuổi trở lên | 60 and over',
]);

export const khuVuc = coded('khu_vuc', ['Thành thị | Urban', 'Nông thôn | Rural']);

export const hocVan = coded('hoc_van', [
  'Trung học cơ sở trở xuống | Lower secondary or less',
  'Trung học phổ thông | Upper secondary',
  'Trung cấp, cao đẳng | College',
  'Đại học trở lên | University or more',
]);

export const ngheNghiep = coded('nghe_nghiep', [
  'Cán bộ, công chức, viên chức | Public employees',
  'Công nhân, lao động | Workers',
  'Nông dân | Farmers',
  'Kinh doanh, dịch vụ | Business and services',
  'Học sinh, sinh viên | Students',
  'Nghề khác, nghỉ hưu | Other, retired',
]);

export const mucDo = coded(
  'muc_do',
  [
    'Rất không hài lòng | Very dissatisfied',
    'Không hài lòng | Dissatisfied',
    'Bình thường | Neither',
    'Hài lòng | Satisfied',
    'Rất hài lòng | Very satisfied',
  ],
  { dontKnow: true, firstScore: -2 },
);

export const tanThanh = coded(
  'tan_thanh',
  [
    'Hoàn toàn phản đối | Strongly disagree',
    'Phản đối | Disagree',
    'Phân vân | Undecided',
    'Tán thành | Agree',
    'Hoàn toàn tán thành | Strongly agree',
  ],
  { dontKnow: true, firstScore: -2 },
);

export const coKhong = coded('co_khong', ['Có | Yes', 'Không | No'], { dontKnow: true });

export const tanSuat = coded(
  'tan_suat',
  ['Không bao giờ | Never', 'Hiếm khi | Rarely', 'Đôi khi | Sometimes', 'Thường xuyên | Often'],
  { firstScore: 1 },
);

export const uuTien: ChoiceList = {
  name: 'uu_tien',
  choices: [
    { name: 'dat_dai', label: 'Đất đai', english: 'Land' },
    { name: 'giao_duc', label: 'Giáo dục', english: 'Education' },
    { name: 'y_te', label: 'Y tế', english: 'Health care' },
    { name: 'viec_lam', label: 'Việc làm', english: 'Jobs' },
    { name: 'moi_truong', label: 'Môi trường', english: 'Environment' },
    { name: 'giao_thong', label: 'Giao thông', english: 'Transport' },
    { name: 'an_ninh', label: 'An ninh, trật tự', english: 'Public order' },
    { name: 'khac', label: 'Khác', english: 'Other', kind: 'other' },
  ],
};
