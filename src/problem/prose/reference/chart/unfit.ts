import { defineProblem, given, type InBoth, list } from '../../../definition/index.ts';

/**
 * `fitting`: kinds that do, the house's own choice first; none where there is nothing to draw. `needs`: what the kind that was
 * asked for is drawn of, as the end of a sentence.
 */
export const referenceChartUnfit = defineProblem({
  code: 'reference-chart-unfit',
  params: given<{
    readonly needs: InBoth<string>;
    readonly of: 'question' | 'series';
    readonly name: string;
    readonly fitting: readonly string[];
  }>(),
  vi: ({ of, name, fitting, needs }, seen) => ({
    message: `biểu đồ ${seen} không vẽ được số liệu của ${of === 'question' ? 'câu' : 'chuỗi'} "${name}"; loại này dùng cho ${needs.vi}`,
    remedy:
      fitting.length === 0
        ? 'bỏ "chart": ở đây không có số liệu nào để vẽ'
        : `dùng ${fitting.length === 1 ? '' : 'một trong: '}${list.vi(fitting.map((one) => `"${one}"`))}; hoặc bỏ "chart" để phần mềm tự chọn`,
  }),
  en: ({ of, name, fitting, needs }, seen) => ({
    message: `a chart ${seen} cannot show the figures of the ${of} "${name}"; it is for ${needs.en}`,
    remedy:
      fitting.length === 0
        ? 'leave "chart" out: there are no figures to draw here'
        : `use ${fitting.length === 1 ? '' : 'one of: '}${list.en(fitting.map((one) => `"${one}"`))}; or leave "chart" out and have one chosen for you`,
  }),
  guide: {
    why: 'Mỗi loại biểu đồ cần một dạng số liệu: thang hai phía, chia theo nhóm, chỉ một phương án, đủ số đợt.',
    params: {
      needs: { vi: 'câu chia theo nhóm (by)', en: 'a question split by groups (by)' },
      of: 'question',
      name: 'boi_thuong',
      fitting: ['diverging', 'stacked', 'bar'],
    },
    seen: 'heat',
  },
});
