import { fork, type ChildProcess } from 'node:child_process';
import type { Outcome, Request, Tests } from './messages.ts';

const RUNNER = new URL('./runner.ts', import.meta.url);

/** A process that runs tests with one mutant or none. */
export interface Runner {
  /** The outcome; null where it took longer than `limit` milliseconds, after which a new process stands by. */
  readonly run: (
    on: number,
    tests: readonly Tests[] | null,
    limit: number,
  ) => Promise<Outcome | null>;
  readonly stop: () => void;
}

/** Starts a process that has these mutants, all switched off. */
export function runnerOf(start: Omit<Extract<Request, { kind: 'start' }>, 'kind'>): Runner {
  let child = started({ ...start, kind: 'start' });
  const answer = (request: Request, limit: number): Promise<Outcome | null> =>
    new Promise((done) => {
      const settle = (outcome: Outcome | null): void => {
        clearTimeout(timer);
        child.removeAllListeners();
        if (outcome === null) {
          child.kill('SIGKILL');
          child = started({ ...start, kind: 'start' });
        }
        done(outcome);
      };
      const timer = setTimeout(settle, limit, null);
      child.once('message', settle);
      child.once('exit', () => {
        settle(null);
      });
      child.send(request);
    });
  return {
    run: (on, tests, limit) => answer({ kind: 'run', on, tests }, limit),
    stop: () => {
      child.disconnect();
    },
  };
}

function started(request: Request): ChildProcess {
  const child = fork(RUNNER, { env: { ...process.env, NODE_ENV: 'test' } });
  child.send(request);
  return child;
}
