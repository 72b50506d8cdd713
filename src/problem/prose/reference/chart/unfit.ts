import { defineProblem, given, type InBoth } from '../../../define.ts';
import { list } from '../../words.ts';
import { CHART_NEEDS } from './chart-needs.ts';

const needs: InBoth<(kind: string) => string> = {
  vi: (kind) => ending('loại này dùng cho', CHART_NEEDS.vi[kind]),
  en: (kind) => ending('it is for', CHART_NEEDS.en[kind]),
};

function ending(said: string, known: string | undefined): string {
  return known === undefined ? '' : `; ${said} ${known}`;
}

/** `fitting`: kinds that do, the house's own choice first; none where there is nothing to draw. */
export const referenceChartUnfit = defineProblem({
  code: 'reference-chart-unfit',
  params: given<{
    readonly kind: string;
    readonly of: 'question' | 'series';
    readonly name: string;
    readonly fitting: readonly string[];
  }>(),
  vi: ({ kind, of, name, fitting }, seen) => ({
    message: `biểu đồ ${seen} không vẽ được số liệu của ${of === 'question' ? 'câu' : 'chuỗi'} "${name}"${needs.vi(kind)}`,
    remedy:
      fitting.length === 0
        ? 'bỏ "chart": ở đây không có số liệu nào để vẽ'
        : `dùng ${fitting.length === 1 ? '' : 'một trong: '}${list.vi(fitting.map((one) => `"${one}"`))}; hoặc bỏ "chart" để phần mềm tự chọn`,
  }),
  en: ({ kind, of, name, fitting }, seen) => ({
    message: `a chart ${seen} cannot show the figures of the ${of} "${name}"${needs.en(kind)}`,
    remedy:
      fitting.length === 0
        ? 'leave "chart" out: there are no figures to draw here'
        : `use ${fitting.length === 1 ? '' : 'one of: '}${list.en(fitting.map((one) => `"${one}"`))}; or leave "chart" out and have one chosen for you`,
  }),
  guide: {
    why: 'Mỗi loại biểu đồ cần một dạng số liệu: thang hai phía, chia theo nhóm, chỉ một phương án, đủ số đợt.',
    params: {
      kind: 'heat',
      of: 'question',
      name: 'boi_thuong',
      fitting: ['diverging', 'stacked', 'bar'],
    },
    seen: 'heat',
  },
});
