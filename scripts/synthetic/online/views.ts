import { askOne, section } from '../item.ts';
import * as lists from './lists.ts';

const FIELDS: readonly (readonly [string, string, string, readonly number[]])[] = [
  ['hl_thu_tuc', 'thủ tục hành chính', 'administrative procedures', [7, 17, 30, 33, 9, 4]],
  ['hl_truc_tuyen', 'dịch vụ công trực tuyến', 'online public services', [8, 18, 27, 32, 11, 4]],
  ['hl_y_te', 'khám, chữa bệnh ở tuyến cơ sở', 'local health care', [7, 19, 32, 31, 7, 4]],
  ['hl_truong_hoc', 'trường học nơi bạn ở', 'the schools where you live', [4, 12, 30, 39, 11, 4]],
  ['hl_rac_thai', 'việc thu gom rác thải', 'waste collection', [12, 24, 28, 27, 6, 3]],
  ['hl_duong_sa', 'đường giao thông', 'roads', [10, 22, 29, 30, 7, 2]],
  ['hl_nuoc_sach', 'nước sạch', 'clean water', [5, 13, 27, 40, 12, 3]],
  ['hl_an_ninh', 'an ninh, trật tự', 'public order', [3, 9, 27, 44, 14, 3]],
];

/** How satisfied people are with eight fields of local life. */
export const satisfaction = section(
  'hai_long',
  ['Mức độ hài lòng', 'Satisfaction'],
  FIELDS.map(([name, subject, english, shares]) =>
    askOne(
      name,
      lists.mucDo,
      [`Bạn hài lòng đến mức nào về ${subject}?`, `How satisfied are you with ${english}?`],
      shares,
      { scale: 'bipolar' },
    ),
  ),
);

const VIEWS: readonly (readonly [string, string, string, readonly number[]])[] = [
  [
    'tt_cong_khai',
    'Quy hoạch cần được công khai ở nơi dân cư',
    'Plans should be shown where people live',
    [1, 3, 9, 41, 43, 3],
  ],
  [
    'tt_lay_y_kien',
    'Nên lấy ý kiến người dân trước khi ban hành quy định',
    'People should be asked before rules are made',
    [1, 3, 11, 43, 38, 4],
  ],
  [
    'tt_phan_loai_rac',
    'Nên thu phí rác theo lượng rác thải ra',
    'Waste fees should follow the amount of waste',
    [9, 21, 28, 27, 9, 6],
  ],
  [
    'tt_so_hoa',
    'Nên bỏ hẳn hồ sơ giấy',
    'Paper files should be dropped altogether',
    [8, 22, 26, 27, 13, 4],
  ],
];

/** What people think of some proposals. */
export const views = section(
  'y_kien',
  ['Ý kiến về một số chủ trương', 'Views on some proposals'],
  VIEWS.map(([name, claim, english, shares]) =>
    askOne(
      name,
      lists.tanThanh,
      [`Bạn tán thành hay phản đối: “${claim}”?`, `Do you agree: “${english}”?`],
      shares,
      {
        scale: 'bipolar',
        lean: 0.3,
      },
    ),
  ),
);
