import { defineProblem } from '../definition/index.ts';

export const registerId = defineProblem({
  code: 'register-id',
  vi: (_, seen) => ({
    message: `${seen} không dùng được làm mã`,
    remedy: 'chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ "dat-dai"',
  }),
  en: (_, seen) => ({
    message: `${seen} cannot be an id`,
    remedy: 'use lower-case letters without accents, digits and hyphens, such as "dat-dai"',
  }),
  guide: {
    why: 'Mã trong danh mục thành địa chỉ trang, nên chỉ gồm chữ thường không dấu, chữ số và gạch nối.',
    seen: 'Đất đai',
  },
});
