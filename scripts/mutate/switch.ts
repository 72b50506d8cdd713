import { afterEach, beforeEach, inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** The mutant that is switched on; 0 is none. */
    mutant: number;
  }
  interface TaskMeta {
    /** Mutants that the test asked for, and those that were asked for before the first test of its file. */
    asked?: readonly number[];
  }
}

const on = inject('mutant');
const loaded = new Set<number>();
let asked = loaded;

Object.assign(globalThis, {
  isMutant: (id: number): boolean => {
    if (on === 0) asked.add(id);
    return id === on;
  },
});

beforeEach(() => {
  asked = new Set(loaded);
});

afterEach(({ task }) => {
  task.meta.asked = [...asked];
});
