import { Worker } from 'node:worker_threads';
import type { Picture } from '../picture/index.ts';

/** Somebody who draws some cards at a time. */
export interface Hand {
  /** PNGs in the order of the pictures; one call after the other. */
  readonly draw: (cards: readonly Picture[]) => Promise<readonly Uint8Array[]>;
  readonly close: () => Promise<unknown>;
}

/** Draws in this thread: for a few cards, since a thread of its own loads the typeface anew. */
export async function openHand(): Promise<Hand> {
  const { openCardDrawing } = await import('./card-drawing.ts');
  const draw = openCardDrawing();
  return {
    draw: async (cards) => {
      const drawn: Uint8Array[] = [];
      for (const card of cards) drawn.push(await draw(card));
      return drawn;
    },
    close: async () => undefined,
  };
}

/** Draws in a thread of its own, so that pages can be rendered meanwhile. */
export function openThread(): Hand {
  const worker = new Worker(new URL('card-worker.ts', import.meta.url), { execArgv: [] });
  return {
    draw: (cards) =>
      new Promise((resolve, reject) => {
        const failed = (error: unknown): void => {
          reject(error instanceof Error ? error : new Error(`cards: ${String(error)}`));
        };
        worker.once('error', failed);
        worker.once('exit', failed);
        worker.once('message', (drawn: readonly Uint8Array[]) => {
          worker.off('error', failed).off('exit', failed);
          resolve(drawn);
        });
        worker.postMessage(cards);
      }),
    close: () => worker.terminate(),
  };
}
