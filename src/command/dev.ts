import { fileURLToPath } from 'node:url';
import {
  type Command,
  type Context,
  type Effects,
  type ExitCode,
  libraryContextOf,
  type Options,
  readOptions,
  WrongUse,
} from './terminal/index.ts';
import { formatReport } from './report/index.ts';
import { escapeHtml } from '../format/index.ts';
import { isSound } from '../problem/index.ts';
import { livePlugin, type Preview, previewOf } from '../serve/dev/index.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const OVERLAY = fileURLToPath(new URL('../serve/dev/overlay.ts', import.meta.url));

/** `dlxh dev`: the site as it will look, changed in the browser as soon as a file is saved. Runs until it is stopped. */
export const dev: Command = {
  usage: 'dlxh dev [--port N]',
  vi: 'xem trước trang trên máy này; lưu tệp là trang đổi theo, lỗi hiện ngay trên trang',
  en: 'preview the site on this machine; it follows each file saved, problems shown on the page',
  options: [
    {
      usage: '--port N',
      vi: 'cổng của địa chỉ (mặc định: 4321)',
      en: 'the port of the address (default: 4321)',
    },
  ],
  run,
};

async function run(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const options = readOptions(args, ['root', 'port', 'lang']);
  const context = libraryContextOf(options, effects);
  effects.out(context.words.preview(await servePreview(context, portOf(options))));
  return await new Promise<ExitCode>(() => undefined);
}

function portOf(options: Options): number {
  const typed = options.text('port') ?? '4321';
  const port = Number(typed);
  if (!/^\d+$/u.test(typed) || port > 65535) throw new WrongUse(`--port ${typed} (4321)`);
  return port;
}

/** Serves the preview on this machine alone; its address. */
async function servePreview(context: Context, port: number): Promise<string> {
  const { root, words, effects } = context;
  const look = previewOf(root, () => new Date(effects.now()).toISOString());
  const base = look().site?.settings.base ?? '/';
  const plugin = livePlugin({
    root,
    look,
    now: effects.now,
    lines: (preview) => linesOf(preview, context),
    seen: (preview) => toldOf(preview, context).forEach(effects.err),
    waiting: `<!doctype html><html lang="${context.lang}"><title>dlxh</title><p>${escapeHtml(words.noPreview)}</p><script type="module" src="/@vite/client"></script><script type="module" src="/@fs${OVERLAY}"></script></html>`,
  });
  const astro = await import('astro');
  const server = await astro.dev({
    root: PROJECT,
    base,
    logLevel: 'error',
    server: { port, host: '127.0.0.1' },
    vite: {
      plugins: [plugin],
      define: { 'import.meta.env.DLXH_PREVIEW': 'true' },
      server: { strictPort: port !== 0 },
    },
    integrations: [
      {
        name: 'dlxh-overlay',
        hooks: {
          'astro:config:setup': ({ injectScript }) => {
            injectScript('page', `import ${JSON.stringify(OVERLAY)};`);
          },
        },
      },
    ],
  });
  return `http://127.0.0.1:${String(server.address.port)}${base}`;
}

function linesOf({ problems, site }: Preview, { lang, words }: Context): readonly string[] {
  // Warnings are for the terminal: they hold no page back, and nothing is laid over one.
  if (isSound(problems)) return [];
  const heading = site === null ? words.noPreview : words.stalePreview;
  return [heading, ...formatReport(problems, lang, words)];
}

function toldOf(preview: Preview, context: Context): readonly string[] {
  const { lang, words } = context;
  const { problems } = preview;
  return isSound(problems) ? formatReport(problems, lang, words) : linesOf(preview, context);
}
