import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** A site being served on this machine only. */
interface ServedSite {
  /** The home page's address. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site on the loopback address, as a plain file server would: folders by their index.html, `404.html` for the rest.
 *
 * @param base the path under which the site was built; `/` at both ends
 * @param port 0 for a free one
 * @param readers another site whose pages may read these files: its origin
 */
export async function serveSite(
  folder: string,
  base = '/',
  port = 0,
  readers = '',
): Promise<ServedSite> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname);
    const file = path.startsWith(base) ? fileFor(folder, path.slice(base.length)) : null;
    const found = file ?? join(folder, '404.html');
    response.writeHead(file === null ? 404 : 200, {
      'content-type': TYPES[extname(found)] ?? 'application/octet-stream',
      ...(readers === '' ? {} : { 'access-control-allow-origin': readers }),
    });
    if (existsSync(found)) createReadStream(found).pipe(response);
    else response.end();
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${String(portOf(server))}${base}`,
    close: () => closeServer(server),
  };
}

function fileFor(folder: string, path: string): string | null {
  const file = normalize(join(folder, path));
  if (!file.startsWith(normalize(folder)) || !existsSync(file)) return null;
  if (!statSync(file).isDirectory()) return file;
  const index = join(file, 'index.html');
  return existsSync(index) ? index : null;
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error(`no port: ${String(address)}`);
  return address.port;
}

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((done, fail) => {
    server.close((error) => {
      if (error === undefined) done();
      else fail(error);
    });
  });
}
