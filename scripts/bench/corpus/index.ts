/** A made-up corpus of a chosen size in the project's own formats, to measure builds on. All of its text says that it is made up. */
export { SIZE_NAMES, SIZES, type CorpusSize, type SizeName } from './sizes.ts';
export { writeCorpus } from './write.ts';
export { benchCorpus, SEED, sizeOf } from './bench.ts';
