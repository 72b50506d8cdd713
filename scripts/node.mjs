// Runs a script with the Node that the project brings: node scripts/node.mjs SCRIPT [ARGUMENTS]
// Plain JavaScript, since the Node that starts this may be too old for anything else.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

const LEAST = 24;

/** The Node of the package for this system, where there is one and it was installed. */
function brought() {
  const { platform, arch } = process;
  const system = platform === 'win32' ? 'win' : platform;
  const name = `node-${system === 'darwin' && arch === 'arm64' ? 'bin-darwin' : system}-${arch}`;
  try {
    const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
    return join(dirname(manifest), 'bin', system === 'win' ? 'node.exe' : 'node');
  } catch {
    return undefined;
  }
}

const { execPath, versions } = process;
const own = parseInt(versions.node, 10) >= LEAST ? execPath : undefined;
const node = brought() ?? own;

if (node === undefined) {
  console.error(
    `dlxh cần Node ${LEAST} trở lên; máy này đang chạy Node ${versions.node} và chưa có Node đi kèm dự án. Hãy chạy lại “npm ci” (không thêm --omit=optional); nếu hệ máy này không có gói đi kèm, hãy cài Node ${LEAST} trở lên từ https://nodejs.org.\n` +
      `dlxh needs Node ${LEAST} or later; this machine runs Node ${versions.node}, and the project's own is not installed. Run "npm ci" again (without --omit=optional); where this system has no such package, install Node ${LEAST} or later from https://nodejs.org.`,
  );
  process.exit(1);
}

// What the script starts in turn, by name, is run by the same Node.
process.env.PATH = [dirname(node), process.env.PATH].join(delimiter);
const child = spawn(node, process.argv.slice(2), { stdio: 'inherit' });
// A terminal tells both of Ctrl+C; what a supervisor tells this process alone is passed on.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('error', (error) => {
  throw error;
});
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
