import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const DLXH = fileURLToPath(new URL('../dlxh.ts', import.meta.url));

/** A command that serves until it is stopped: `dlxh dev`, `dlxh edit`. */
export interface Running {
  readonly url: string;
  readonly stop: () => void;
}

/** Starts such a command on a free port, and waits for the address that it prints. */
export function start(args: readonly string[], env = process.env): Promise<Running> {
  const child = spawn(process.execPath, [DLXH, ...args, '--port', '0'], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return new Promise((ready, fail) => {
    let said = '';
    child.on('exit', () => {
      fail(new Error(`stopped early: dlxh ${args.join(' ')}`));
    });
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString();
      const url = /http:\S+/u.exec(said)?.[0];
      if (url !== undefined) ready({ url, stop: () => child.kill() });
    });
  });
}
