import { defineProblem } from '../definition/index.ts';

/** A site that lists itself among those it searches. */
export const memberSelf = defineProblem({
  code: 'member-self',
  vi: (_, seen) => ({
    message: `${seen} là địa chỉ của chính trang này`,
    remedy: 'bỏ trang này khỏi members; báo cáo của trang luôn được tìm sẵn',
  }),
  en: (_, seen) => ({
    message: `${seen} is the address of this very site`,
    remedy: 'take it out of members; a site always searches its own reports',
  }),
  guide: {
    why: 'Mục members của content/site.yaml chỉ ghi các trang khác mà trang này tìm cùng.',
    seen: 'https://dlxh.example/',
  },
});
