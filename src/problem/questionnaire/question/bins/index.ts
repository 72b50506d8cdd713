/** Problems of the column `bins` of questions.csv: where the classes of a number meet. */

export { questionBinsCount } from './count.ts';
export { questionBinsNumber } from './number.ts';
export { questionBinsOrder } from './order.ts';
export { questionBinsType } from './type.ts';
export { questionBinsWhole } from './whole.ts';
