/** Problems of a survey as a whole: of its sampling design, and of groups that leave few outside (src/survey). */

export { groupsFewOutside } from './groups-few-outside.ts';
export { designLonely } from './lonely.ts';
export { populationSmall } from './population-small.ts';
export { populationVaries } from './population-varies.ts';
