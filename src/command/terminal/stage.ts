import type { Stage } from '../../words/index.ts';
import type { Context } from './context.ts';

/** Runs one stage of a command, and tells how long it took. */
export async function stage<T>(
  name: Stage,
  context: Context,
  run: () => T | Promise<T>,
): Promise<T> {
  const { effects, words } = context;
  const start = effects.now();
  const done = await run();
  effects.out(
    `${words.stages[name]} … ${words.seconds(formatSpan(effects.now() - start, context))}`,
  );
  return done;
}

/**
 * A span of time in seconds, as the language of the command writes numbers.
 *
 * @example
 * formatSpan(1234, { lang: 'vi' }) // '1,2'
 */
export function formatSpan(milliseconds: number, { lang }: Pick<Context, 'lang'>): string {
  return (milliseconds / 1000).toLocaleString(lang === 'vi' ? 'vi-VN' : 'en-GB', {
    maximumFractionDigits: 1,
  });
}
