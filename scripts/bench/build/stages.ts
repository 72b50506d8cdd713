import { cliWords } from '../../../src/words/area/cli.ts';

/** The stages that a build goes through, in their order. */
export const STAGES = ['check', 'pages', 'search', 'audit', 'swap'] as const;

/**
 * Seconds of each stage, from what `dlxh build --lang en` printed. Throws where a stage is not told: a build that
 * prints otherwise must not be measured as one that takes no time.
 *
 * @example
 * stageSeconds(printed).pages; // 2.4
 */
export function stageSeconds(printed: string): Readonly<Record<string, number>> {
  return Object.fromEntries(STAGES.map((stage) => [stage, secondsOf(stage, printed)]));
}

function secondsOf(stage: (typeof STAGES)[number], printed: string): number {
  const start = `${cliWords.en.stages[stage]} … `;
  const line = printed.split('\n').find((one) => one.startsWith(start));
  const seconds = Number.parseFloat(line?.slice(start.length).replaceAll(',', '') ?? '');
  if (Number.isNaN(seconds)) throw new Error(`the build does not tell its stage: ${stage}`);
  return seconds;
}
