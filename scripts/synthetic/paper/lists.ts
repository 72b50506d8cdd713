import { dontKnow, list, other, refused } from '../choice-list.ts';

export const ngheNghiep = list('nghe_nghiep', [
  'nong_nghiep | Nông nghiệp | Farming',
  'cong_nhan | Công nhân | Worker',
  'buon_ban | Buôn bán, dịch vụ | Trade, services',
  'can_bo | Cán bộ, công chức, viên chức | Public employee',
  'nghi_huu | Nghỉ hưu | Retired',
  'khac | Nghề khác | Other',
]);

export const phuongTien = list(
  'phuong_tien',
  [
    'xe_may | Xe máy | Motorbike',
    'xe_dap | Xe đạp | Bicycle',
    'di_bo | Đi bộ | On foot',
    'o_to | Ô tô | Car',
    'xe_buyt | Xe buýt | Bus',
  ],
  [other],
);

export const hoatDong = list(
  'hoat_dong',
  [
    'hop_thon | Họp thôn | Village meetings',
    'the_thao | Thể dục, thể thao | Sports',
    'van_nghe | Văn nghệ | Music and plays',
    'doc_sach | Đọc sách, báo | Reading',
    'hoc_nghe | Học nghề | Vocational classes',
  ],
  [{ name: 'khong', label: 'Không tham gia', english: 'None' }],
);

export const gopDat = list(
  'gop_dat',
  [
    'san_sang | Sẵn sàng góp | Willing',
    'can_nhac | Còn cân nhắc | Undecided',
    'khong_gop | Không góp | Unwilling',
  ],
  [dontKnow, refused],
);
