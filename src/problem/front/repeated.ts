import { defineProblem } from '../definition/index.ts';

/** An item that stands in its list already. */
export const frontRepeated = defineProblem({
  code: 'front-repeated',
  vi: (_, seen) => ({
    message: `${seen} đã có trong danh sách này`,
    remedy: 'chỉ giữ lại một',
  }),
  en: (_, seen) => ({
    message: `${seen} stands in this list already`,
    remedy: 'keep it once',
  }),
  guide: { why: 'Một mục ghi hai lần trong cùng danh sách.', seen: 'dat-dai' },
});
