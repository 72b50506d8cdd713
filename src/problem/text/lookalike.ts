import { defineProblem, given } from '../definition/index.ts';

/** A word with letters of another alphabet or width that look like its own; `meant`: the word as it should be. */
export const textLookalike = defineProblem({
  code: 'text-lookalike',
  params: given<{ readonly meant: string }>(),
  vi: ({ meant }, seen) => ({
    message: `${seen} có chữ của bảng chữ khác trông giống chữ Việt (Kirin, Hy Lạp, chữ rộng hoặc chữ Ð)`,
    remedy: `gõ lại thành "${meant}" bằng bàn phím tiếng Việt`,
  }),
  en: ({ meant }, seen) => ({
    message: `${seen} holds letters of another alphabet or width that look like Latin ones`,
    remedy: `type it again as "${meant}"`,
  }),
  guide: {
    why: 'Chữ а (Kirin) và chữ a (Latinh) trông y như nhau nhưng là hai chữ; tìm "100-KL/TW" sẽ không ra văn bản gõ lẫn chữ Kirin. Chữ Ð của bảng mã cũ không phải là Đ.',
    params: { meant: 'TW' },
    seen: 'ТW',
  },
});
