import { defineProblem, given } from '../definition/index.ts';
import { inStratum, number } from './words.ts';

/** `stratum`: null for a sample without strata. */
export const populationSmall = defineProblem({
  code: 'population-small',
  params: given<{
    readonly stratum: string | null;
    readonly units: number;
    readonly population: number;
  }>(),
  vi: ({ stratum, units, population }) => ({
    message: `${inStratum.vi(stratum)}mẫu có ${number.vi(units)} đơn vị, nhiều hơn tổng thể (${number.vi(population)})`,
    remedy: 'ghi số đơn vị chọn mẫu của tổng thể: số cụm nếu mẫu chọn theo cụm, số người nếu không',
  }),
  en: ({ stratum, units, population }) => ({
    message: `${inStratum.en(stratum)}the sample has ${number.en(units)} units, more than the population (${number.en(population)})`,
    remedy:
      'write the number of sampling units in the population: clusters where clusters were drawn, people otherwise',
  }),
  guide: {
    why: 'Không thể chọn nhiều đơn vị hơn số đơn vị có trong tổng thể. Thường do ghi số người thay cho số cụm, hoặc ngược lại.',
    params: { stratum: 'Miền núi', units: 40, population: 12 },
  },
});
