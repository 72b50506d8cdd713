/** Single figures in the running text, and differences between two of them with what chance says of them. */
export {
  changeText,
  differenceOf,
  gapText,
  notComparable,
  waveTest,
  type Difference,
} from './change.ts';
export { chanceVerdict, type ChanceVerdict, type Tested } from './verdict.ts';
export { baseCount, shownFigure, valueText } from './value.ts';
