import type { Survey } from '../../src/survey/model/survey.ts';
import { QUESTIONS } from './random-survey.ts';
import { surveyOf } from './samples.ts';

/**
 * A survey of 250 to 2.000 respondents, large enough that most cells are published and each suppressed one needs complements.
 * Answers are skewed by question and by group, so that some groups and answers are rare; some are blank.
 */
export function surveyOfSize(seed: number): Survey {
  const next = lehmer(seed);
  const rows = 250 + Math.floor(next() * 1750);
  const blank = [0, 0.002, 0.02][Math.floor(next() * 3)] ?? 0;
  const skew = QUESTIONS.map(() => 1 + 3 * next());
  const cells = Array.from({ length: rows }, () => {
    const kind = next();
    return QUESTIONS.map(({ name, type, choices }, index) => {
      if (next() < blank) return '';
      if (type === 'integer') return String(Math.floor(next() * 20));
      const pick = () =>
        choices[Math.floor(choices.length * next() ** ((skew[index] ?? 1) + kind))]?.name ?? '';
      if (type === 'select_multiple') return [...new Set([pick(), pick()])].join(' ');
      return name === 'routed' && kind > 0.6 ? '' : pick();
    });
  });
  return surveyOf(QUESTIONS, cells);
}

/** Park and Miller, CACM 31, 1988: numbers from 0 to 1, the same for the same seed. */
export function lehmer(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}
