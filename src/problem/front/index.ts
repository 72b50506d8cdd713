/** Problems of front matter, shared by surveys, briefings and the settings of the site (src/front). */

import { frontAbsent } from './absent.ts';
import { frontUnclosed } from './unclosed.ts';
import { frontYaml } from './yaml.ts';
import { frontMissing } from './missing.ts';
import { frontEmpty } from './empty.ts';
import { frontLong } from './long.ts';
import { frontRepeated } from './repeated.ts';
import { frontNeeds } from './needs.ts';
import { frontUnknown } from './unknown.ts';
import { frontChoice } from './choice.ts';
import { frontValue } from './value.ts';
import { frontDatesOrder } from './dates-order.ts';
import { frontCountsOrder } from './counts-order.ts';
import { frontUnstated } from './unstated.ts';
import { frontLocalityDay } from './locality-day.ts';

export const front = [
  frontAbsent,
  frontUnclosed,
  frontYaml,
  frontMissing,
  frontEmpty,
  frontLong,
  frontRepeated,
  frontNeeds,
  frontUnknown,
  frontChoice,
  frontValue,
  frontDatesOrder,
  frontCountsOrder,
  frontUnstated,
  frontLocalityDay,
] as const;
