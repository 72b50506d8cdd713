/** Problems of a survey as a whole: of its sampling design, and of groups that leave few outside (src/survey). */

import { designLonely } from './lonely.ts';
import { groupsFewOutside } from './groups-few-outside.ts';
import { populationSmall } from './population-small.ts';
import { populationVaries } from './population-varies.ts';

export const design = [designLonely, groupsFewOutside, populationSmall, populationVaries] as const;
