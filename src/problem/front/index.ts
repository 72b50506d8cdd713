/** Problems of front matter, shared by surveys, briefings and the settings of the site (src/front). */

export { frontAbsent } from './absent.ts';
export { frontChoice } from './choice.ts';
export { frontCountsOrder } from './counts-order.ts';
export { frontDatesOrder } from './dates-order.ts';
export { frontEmpty } from './empty.ts';
export { frontLocalityDay } from './locality-day.ts';
export { frontLong } from './long.ts';
export { frontMissing } from './missing.ts';
export { frontNeeds } from './needs.ts';
export { frontRepeated } from './repeated.ts';
export { frontUnclosed } from './unclosed.ts';
export { frontUnknown } from './unknown.ts';
export { frontUnstated } from './unstated.ts';
export { frontValue } from './value.ts';
export { frontYaml } from './yaml.ts';
export type { Expected } from './value.ts';
export type { YamlTrouble } from './yaml.ts';
