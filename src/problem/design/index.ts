/** Problems of a survey as a whole: of its sampling design, and of groups that leave few outside (src/survey). */

export { clusterPeople } from './cluster-people.ts';
export { clustersWhole } from './clusters-whole.ts';
export { groupsFewOutside } from './groups-few-outside.ts';
export { designLonely } from './lonely.ts';
export { populationSmall } from './population-small.ts';
export { populationVaries } from './population-varies.ts';
export { questionDoubt } from './question-doubt.ts';
export { sizeWithoutCluster } from './size-without-cluster.ts';
