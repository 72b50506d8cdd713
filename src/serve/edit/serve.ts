import { createServer } from 'node:http';
import { extname } from 'node:path';
import { editorPolicy } from './files.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** The editor being served on this machine only. */
export interface ServedEditor {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the editor's files on the loopback address, to whoever asks for it by that name: a page elsewhere cannot. */
export async function serveEditor(
  files: ReadonlyMap<string, Uint8Array>,
  port: number,
): Promise<ServedEditor> {
  const policy = editorPolicy([]);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname === '/' ? 'index.html' : pathname.slice(1);
    const body = files.get(name);
    const asked = /^(?:127\.0\.0\.1|localhost):\d+$/u.test(request.headers.host ?? '');
    response.writeHead(!asked ? 403 : body === undefined ? 404 : 200, {
      'content-type': TYPES[extname(name)] ?? 'text/plain; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
    response.end(asked ? body : undefined);
  });
  await new Promise<void>((ready, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', ready);
  });
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error(`no port: ${String(address)}`);
  return {
    url: `http://127.0.0.1:${String(address.port)}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
