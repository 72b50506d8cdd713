import { defineProblem } from '../definition/index.ts';

/** A don't-know or refusal is no group of the population. */
export const marginChoiceSilent = defineProblem({
  code: 'margin-choice-silent',
  vi: (_, seen) => ({
    message: `${seen} là "không biết", "từ chối" hoặc "không áp dụng", không phải là một nhóm của dân số`,
    remedy: 'bỏ dòng này; người không cho biết thuộc nhóm nào vẫn giữ nguyên tỷ trọng của mình',
  }),
  en: (_, seen) => ({
    message: `${seen} is a don't-know, a refusal or a not-applicable, which is no group of the population`,
    remedy: 'remove this row; respondents who did not tell their group keep their share',
  }),
  guide: {
    why: 'Dân số không có nhóm "không biết"; người trả lời như vậy vẫn thuộc một nhóm có thật, chỉ là chưa rõ nhóm nào.',
    seen: 'kb',
  },
});
