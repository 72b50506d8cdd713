/** Single figures in the running text, differences between two of them, and which of several differences are more than chance. */
export {
  changeText,
  differenceOf,
  gapText,
  notComparable,
  waveTest,
  type Difference,
} from './change.ts';
export { significantAmong } from './significant-among.ts';
export { baseCount, shownFigure, valueText } from './value.ts';
