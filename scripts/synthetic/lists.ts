import { dontKnow, list, other, refused, scored } from './choice-list.ts';

const HAI_LONG = [
  'rat_khong_hai_long | Rất không hài lòng | Very dissatisfied',
  'khong_hai_long | Không hài lòng | Dissatisfied',
  'binh_thuong | Bình thường | Neither',
  'hai_long | Hài lòng | Satisfied',
  'rat_hai_long | Rất hài lòng | Very satisfied',
];

export const haiLong = scored(list('hai_long', HAI_LONG, [dontKnow]), -2);

export const coKhong = list('co_khong', ['co | Có | Yes', 'khong | Không | No'], [dontKnow]);

export const gioi = list('gioi', ['nam | Nam | Men', 'nu | Nữ | Women']);

export const nhomTuoi = list('nhom_tuoi', [
  'tu_18_29 | Từ 18 đến 29 tuổi | 18 to 29',
  'tu_30_44 | Từ 30 đến 44 tuổi | 30 to 44',
  'tu_45_59 | Từ 45 đến 59 tuổi | 45 to 59',
  'tu_60 | Từ 60 tuổi trở lên | 60 and over',
]);

export const khuVuc = list('khu_vuc', [
  'thanh_thi | Thành thị | Urban',
  'nong_thon | Nông thôn | Rural',
]);

export const hocVan = list('hoc_van', [
  'tieu_hoc | Tiểu học trở xuống | Primary or less',
  'thcs | Trung học cơ sở | Lower secondary',
  'thpt | Trung học phổ thông | Upper secondary',
  'cao_dang | Trung cấp, cao đẳng | College',
  'dai_hoc | Đại học trở lên | University or more',
]);

export const quanTam = scored(
  list(
    'quan_tam',
    [
      'khong | Không quan tâm | Not at all',
      'it | Ít quan tâm | A little',
      'kha | Khá quan tâm | Fairly',
      'rat | Rất quan tâm | Very',
    ],
    [dontKnow],
  ),
  1,
);

export const trienVong = scored(
  list(
    'trien_vong',
    ['kem_di | Kém đi | Worse', 'nhu_cu | Như cũ | The same', 'tot_len | Tốt lên | Better'],
    [dontKnow, refused],
  ),
  -1,
);

export const hinhThucNop = list(
  'hinh_thuc_nop',
  [
    'truc_tiep | Trực tiếp tại bộ phận một cửa | In person at the one-stop desk',
    'truc_tuyen | Trực tuyến | Online',
    'buu_chinh | Qua bưu chính | By post',
  ],
  [refused],
);

export const khoKhan = list('kho_khan', [
  'giay_to | Phải nộp nhiều giấy tờ | Too many papers',
  'cho_lau | Chờ lâu | Long waits',
  'huong_dan | Hướng dẫn chưa rõ | Unclear guidance',
  'phan_mem | Phần mềm hay lỗi | Faulty software',
  'di_xa | Nơi nộp hồ sơ ở xa | The office is far away',
  'khong_co | Không gặp khó khăn nào | None',
]);

export const nguonTin = list(
  'nguon_tin',
  [
    'truyen_thanh | Đài truyền thanh cơ sở | Local public-address radio',
    'truyen_hinh | Truyền hình | Television',
    'bao_mang | Báo điện tử | Online newspapers',
    'mang_xa_hoi | Mạng xã hội | Social networks',
    'hop_dan | Họp tổ dân phố, họp thôn | Neighbourhood meetings',
    'nguoi_quen | Người thân, người quen | Family and friends',
  ],
  [other],
);

export const noiPhanAnh = list(
  'noi_phan_anh',
  [
    'truong_thon | Trưởng thôn, tổ trưởng tổ dân phố | The head of the neighbourhood',
    'ubnd_xa | Ủy ban nhân dân xã, phường | The commune office',
    'ung_dung | Ứng dụng phản ánh hiện trường | The reporting app',
    'mat_tran | Mặt trận và đoàn thể | Mass organisations',
    'khong_noi | Không phản ánh với ai | Nobody',
  ],
  [other, dontKnow, refused],
);
