/** False findings where no group differs. */
export { benchNull } from './bench.ts';
