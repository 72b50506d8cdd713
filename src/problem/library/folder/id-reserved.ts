import { defineProblem } from '../../definition/index.ts';

/** An address that the site itself uses. */
export const idReserved = defineProblem({
  code: 'id-reserved',
  vi: (_, seen) => ({
    message: `${seen} là địa chỉ mà trang đã dùng cho việc khác`,
    remedy: 'đặt một tên khác',
  }),
  en: (_, seen) => ({
    message: `${seen} is an address that the site uses itself`,
    remedy: 'choose another name',
  }),
  guide: { why: 'Địa chỉ này thuộc về một phần có sẵn của trang.', seen: 'khao-sat' },
});
