import { makeFigures, packFigures } from '../figures/index.ts';
import { openFolder } from '../read/index.ts';
import type { Answer, Job } from './job.ts';

/** Makes the figures of surveys in a root folder. */
export function answersOn(root: string): (job: Job) => Answer {
  const folder = openFolder(root);
  return ({ id, conditions }) => {
    const { digest, figures } = makeFigures(folder, id, conditions, () => null);
    const { value, problems } = figures;
    return { digest, problems, packed: value === null ? null : packFigures(value) };
  };
}
