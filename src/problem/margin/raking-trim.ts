import { defineProblem } from '../definition/index.ts';

/** Bounds in mean weights, which no weights can be kept within. */
export const rakingTrim = defineProblem({
  code: 'raking-trim',
  vi: () => ({
    message: 'không giữ được trọng số nào trong khoảng trimLower – trimUpper',
    remedy: 'nới rộng khoảng: giảm trimLower hoặc tăng trimUpper',
  }),
  en: () => ({
    message: 'no weight can be kept between trimLower and trimUpper',
    remedy: 'widen the bounds: lower trimLower or raise trimUpper',
  }),
  guide: { why: 'Khoảng cho phép của trọng số quá hẹp so với mức lệch của mẫu.' },
});
