import { defineProblem, given } from '../definition/index.ts';

/** A field that says nothing without another. */
export const frontNeeds = defineProblem({
  code: 'front-needs',
  params: given<{ readonly needs: string }>(),
  vi: ({ needs }) => ({
    message: `mục này phải đi cùng mục "${needs}"`,
    remedy: `thêm mục "${needs}", hoặc bỏ mục này`,
  }),
  en: ({ needs }) => ({
    message: `this field needs the field "${needs}"`,
    remedy: `add "${needs}", or remove this field`,
  }),
  guide: { why: 'Hai mục này chỉ có nghĩa khi đi cùng nhau.', params: { needs: 'series' } },
});
