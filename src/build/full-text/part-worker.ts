import { parentPort, workerData } from 'node:worker_threads';
import { pack } from './pack.ts';
import { makePart, type PartOrder } from './part.ts';

/** A thread that makes one part and gives it packed. */
parentPort?.postMessage(pack(await makePart(workerData as PartOrder)));
