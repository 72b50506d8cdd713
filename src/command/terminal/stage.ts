import type { Stage } from '../../words/index.ts';
import type { Context } from './context.ts';

/** Tells how much of a stage is done. */
export type Tell = (done: number, total: number) => void;

/** Milliseconds before anything is told, and between two times: what is over sooner needs no line that moves. */
const PAUSE = 500;

/** Runs one stage of a command, tells on a terminal how far it is and how long it will take, and at its end how long it took. */
export async function stage<T>(
  name: Stage,
  context: Context,
  run: (tell: Tell) => T | Promise<T>,
): Promise<T> {
  const { effects, words } = context;
  const start = effects.now();
  const done = await run(tellIn(name, context, start));
  effects.foot?.('');
  effects.out(
    `${words.stages[name]} … ${words.seconds(formatSpan(effects.now() - start, context))}`,
  );
  return done;
}

function tellIn(name: Stage, { effects, words }: Context, start: number): Tell {
  let last = start;
  return (done, total) => {
    if (effects.foot === undefined || done === 0) return;
    const now = effects.now();
    if (now - last < PAUSE) return;
    last = now;
    const left = ((now - start) * (total - done)) / done;
    const parts = { percent: Math.floor((done / total) * 100), left: Math.ceil(left / 1000) };
    effects.foot(`${words.stages[name]} … ${words.progress(parts)}`);
  };
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
