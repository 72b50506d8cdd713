/**
 * Disclosure control, the one way out of `survey`: what could tell on a respondent is suppressed, then what could be
 * worked out from the rest, then what is too unreliable to print. Its results are branded; nothing else can make them.
 */

export { discloseClasses } from './classes/index.ts';
export {
  discloseContrasts,
  shownCells,
  type PublishedContrast,
  type PublishedContrasts,
  type PublishedTest,
} from './contrasts.ts';
export { discloseDesign } from './design.ts';
export { disclose } from './disclose.ts';
export { toEstimatesJson } from './json.ts';
export { hasFewDegrees } from './mark/index.ts';
