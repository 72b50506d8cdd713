import { defineProblem, firstOf, given } from '../definition/index.ts';

/** `strata`: the codes of strata with one primary sampling unit; null for a sample without strata. */
export const designLonely = defineProblem({
  code: 'design-lonely',
  params: given<{ readonly strata: readonly string[] | null }>(),
  vi: ({ strata }) => ({
    message:
      strata === null
        ? 'cả mẫu chỉ có một đơn vị chọn mẫu, nên không tính được sai số'
        : `tầng chỉ có một đơn vị chọn mẫu, nên không tính được sai số: ${firstOf(strata)}`,
    remedy:
      strata === null
        ? 'kiểm tra lại cột có role là "cluster"'
        : 'gộp với tầng gần giống; hoặc ghi vào phần đầu của tệp khảo sát "lonelyPsu: certainty" nếu đơn vị ấy chắc chắn được chọn, "lonelyPsu: centred" nếu không',
  }),
  en: ({ strata }) => ({
    message:
      strata === null
        ? 'the whole sample is one sampling unit, so no error can be computed'
        : `strata with only one sampling unit, so that no error can be computed: ${firstOf(strata)}`,
    remedy:
      strata === null
        ? 'check the column whose role is "cluster"'
        : 'join each with a similar stratum; or write in the front matter of the survey "lonelyPsu: certainty" if that unit was sure to be drawn, "lonelyPsu: centred" if it was not',
  }),
  guide: {
    why: 'Với một đơn vị chọn mẫu trong tầng thì không ước lượng được mức dao động trong tầng. Người làm mẫu phải nói đơn vị ấy được chọn thế nào.',
    params: { strata: ['Miền núi'] },
  },
});
