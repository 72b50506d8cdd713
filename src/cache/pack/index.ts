/** Objects as bytes and back, with nothing lost: for what a cache keeps, and for what threads hand over to one another. */

export { pack, unpack } from './pack.ts';
