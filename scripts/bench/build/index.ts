/** One build of a made-up corpus, measured from outside: stages, processor time, memory, files; beside limits and an earlier build. */
export { benchBuild } from './bench.ts';
