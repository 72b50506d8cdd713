import type { Question, Survey } from '../../../src/survey/index.ts';
import { background, question, surveyOf } from '../../../test/survey/samples.ts';
import type { Random } from '../../synthetic/random.ts';
import type { Layout } from './layouts.ts';

/** Part of the variance of opinions that lies between clusters. */
const WITHIN_CLUSTER = 0.05;

/** What is asked: independent questions with equally likely answers. */
interface Asked {
  readonly questions: number;
  readonly answers: number;
}

/** A sample in which no group differs: what a respondent answers hangs on the cluster and on chance alone. */
export function nullSample(layout: Layout, { questions, answers }: Asked, random: Random): Survey {
  const names = (count: number) => Array.from({ length: count }, (_, at) => `m${at}`);
  const asked = names(questions).map((_, at) => question(`q${at}`, names(answers).join(' ')));
  const { stratumOf } = layout;
  const technical: Question[] = [question('cum', '', { role: 'cluster', type: 'text' })];
  if (stratumOf !== undefined)
    technical.push(question('tang', '', { role: 'stratum', type: 'text' }));
  const rows = names(layout.clusters).flatMap((name, cluster) => {
    const leanings = asked.map(() => Math.sqrt(WITHIN_CLUSTER) * normal(random));
    return Array.from({ length: layout.size }, (_, at) => [
      `m${layout.groupOf(cluster, at)}`,
      ...leanings.map((leaning) => `m${answerOf(leaning, answers, random)}`),
      name,
      ...(stratumOf === undefined ? [] : [`t${stratumOf(cluster)}`]),
    ]);
  });
  const by = background('nhom', names(layout.groups).join(' '));
  return surveyOf([by, ...asked, ...technical], rows);
}

function answerOf(leaning: number, answers: number, random: Random): number {
  const opinion = leaning + Math.sqrt(1 - WITHIN_CLUSTER) * normal(random);
  return Math.min(answers - 1, Math.floor(uniform(opinion) * answers));
}

/** Box and Muller. */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** The normal distribution function, to 0.002 (Pólya), which is even enough for answers that are equally likely. */
function uniform(z: number): number {
  return 0.5 * (1 + Math.sign(z) * Math.sqrt(1 - Math.exp((-2 * z * z) / Math.PI)));
}
