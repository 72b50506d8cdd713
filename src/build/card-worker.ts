import { parentPort } from 'node:worker_threads';
import type { Picture } from '../picture/index.ts';
import { openCardDrawing } from './card-drawing.ts';

/** A thread that draws cards: some pictures at a time come in, as many PNGs go out in their order. */
const draw = openCardDrawing();

parentPort?.on('message', (cards: readonly Picture[]) => {
  void (async () => {
    const drawn: Uint8Array[] = [];
    for (const card of cards) drawn.push(await draw(card));
    parentPort?.postMessage(drawn);
  })();
});
