import { defineProblem, given } from '../definition/index.ts';
import { inStratum, number } from './words.ts';

export const populationVaries = defineProblem({
  code: 'population-varies',
  params: given<{
    readonly stratum: string | null;
    readonly population: number;
    readonly other: number;
  }>(),
  vi: ({ stratum, population, other }) => ({
    message: `${inStratum.vi(stratum)}quy mô tổng thể được ghi khác nhau: ${number.vi(population)} và ${number.vi(other)}`,
    remedy: 'ghi cùng một số cho mọi phiếu của tầng',
  }),
  en: ({ stratum, population, other }) => ({
    message: `${inStratum.en(stratum)}the population size is given in two ways: ${number.en(population)} and ${number.en(other)}`,
    remedy: 'give the same number for all respondents of a stratum',
  }),
  guide: {
    why: 'Mỗi tầng chỉ có một quy mô tổng thể, nên mọi phiếu của tầng phải ghi cùng một số.',
    params: { stratum: 'Miền núi', population: 120, other: 210 },
  },
});
