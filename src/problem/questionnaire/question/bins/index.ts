/** Problems of the column `bins` of questions.csv: where the classes of a number meet. */

import { questionBinsType } from './type.ts';
import { questionBinsNumber } from './number.ts';
import { questionBinsWhole } from './whole.ts';
import { questionBinsOrder } from './order.ts';
import { questionBinsCount } from './count.ts';

export const questionBins = [
  questionBinsType,
  questionBinsNumber,
  questionBinsWhole,
  questionBinsOrder,
  questionBinsCount,
] as const;
