import type { Question } from './question.ts';

/** Whether a question was put only to some respondents, by their answers to `name`. */
export const isRoutedBy = ({ relevant }: Question, name: string): boolean =>
  relevant?.includes(`\${${name}}`) === true;
