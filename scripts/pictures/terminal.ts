import { escapeHtml } from '../../src/format/index.ts';

/** What a terminal shows after a command, as a page to take a picture of. Long outputs are cut, and say so. */
export function terminalPage(command: string, output: readonly string[], most = 24): string {
  const lines = output.flatMap((text) => text.split('\n'));
  const shown = lines.slice(0, most).map(escapeHtml).join('\n');
  const rest = lines.length > most ? '\n…' : '';
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><style>${STYLE}</style><pre id="picture"><b>$ ${escapeHtml(command)}</b>\n${shown}${rest}</pre></html>`;
}

const STYLE = `
  body { margin: 0; background: #fff }
  pre { display: inline-block; box-sizing: border-box; width: 960px; margin: 0; padding: 20px 24px; background: #14202b; color: #e8eef4;
    font: 15px/1.55 'DejaVu Sans Mono', monospace; white-space: pre-wrap; overflow-wrap: anywhere }
  b { color: #9fd3ff; font-weight: 600 }`;
