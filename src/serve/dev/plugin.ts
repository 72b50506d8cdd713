import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { Site } from '../../report.ts';
import { publishSite } from '../../site.ts';
import { forgetStandingPages } from '../../standing/index.ts';
import type { Preview } from './preview.ts';

/** What the browser is told, and when a page of it was asked for; the overlay knows both. */
const PROBLEMS = 'dlxh:problems';
const LOADED = 'dlxh:loaded';

/** A save comes as several events of the disk; they are waited for together. */
const SETTLE = 40;

interface LiveOptions {
  readonly root: string;
  readonly look: () => Preview;
  /** Problems as lines for people; none takes them off the page. */
  readonly lines: (preview: Preview) => readonly string[];
  /** Called after each look. */
  readonly seen: (preview: Preview) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The page while there is no good site to show yet. */
  readonly waiting: string;
}

/**
 * Watches the folder: a change without a mistake is shown at once in every open page, a mistake is laid over the last good
 * page, and taken off when it is mended.
 */
export function livePlugin({ root, look, lines, seen, now: clock, waiting }: LiveOptions): Plugin {
  return {
    name: 'dlxh-live',
    configureServer(server) {
      let now = look();
      let since = clock();
      show(server, now.site);
      seen(now);
      const again = settled(SETTLE, () => {
        const before = now.site;
        now = look();
        seen(now);
        if (now.site !== before) {
          since = clock();
          show(server, now.site);
          server.ws.send({ type: 'full-reload' });
        }
        server.ws.send(PROBLEMS, lines(now));
      });
      watch(server, root, again);
      // A page that was on its way while something changed has not heard of it.
      server.ws.on(LOADED, (asked: number, client) => {
        if (asked < since) client.send({ type: 'full-reload' });
        client.send(PROBLEMS, lines(now));
      });
      server.middlewares.use((request, response, next) => {
        const asset =
          request.url?.startsWith('/@') === true || /\.[a-z]+($|\?)/u.test(request.url ?? '');
        if (now.site !== null || asset) {
          next();
          return;
        }
        response.writeHead(503, { 'content-type': 'text/html; charset=utf-8' });
        response.end(waiting);
      });
    },
  };
}

/** Hands the site to the pages, and makes Astro forget which pages there were. */
function show(server: ViteDevServer, site: Site | null): void {
  if (site === null) return;
  publishSite(site);
  forgetStandingPages(server);
  for (const environment of Object.values(server.environments))
    environment.hot.send('astro:content-changed', {});
}

function watch({ watcher }: ViteDevServer, root: string, again: () => void): void {
  const folders = ['content', 'data'].map((name) => join(root, name));
  watcher.add(folders);
  watcher.on('all', (_, path) => {
    if (folders.some((folder) => path.startsWith(folder))) again();
  });
}

function settled(milliseconds: number, run: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, milliseconds);
  };
}
