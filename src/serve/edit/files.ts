import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FORMAT, NONE } from '../../editor/index.ts';
import { escapeHtml } from '../../format/index.ts';
import { filesBelow } from '../../disk/index.ts';

/** The package as the lockfile has it: the editor is never fetched from the network. */
const PACKAGE = dirname(dirname(fileURLToPath(import.meta.resolve('@sveltia/cms'))));

/** The reader of YAML that the check uses, as browsers take it. */
const YAML = join(dirname(dirname(fileURLToPath(import.meta.resolve('yaml')))), 'browser');

/** Only these two of the editor's languages are served. */
const LANGUAGES = ['vi', 'en-GB'];

/**
 * Starts the editor. Pages are read with every scalar as text, as the check does: the editor itself would make the code 06 a 6.
 *
 * @param lists those whose being empty says something: a choice of its own in the editor
 */
const BOOT = (lists: readonly string[]): string => `import CMS from './npm/index.js';
import { parse, stringify } from './yaml/index.js';

const PAGE = /^---\\n([\\s\\S]*?)\\n---\\n?([\\s\\S]*)$/;
const LISTS = ${JSON.stringify(lists)};
const NONE = '${NONE}';

CMS.registerCustomFormat('${FORMAT}', 'mdx', {
  fromFile: (text) => {
    const [, yaml = '', body = ''] = PAGE.exec(text.replaceAll('\\r\\n', '\\n')) ?? [];
    const front = parse(yaml, { schema: 'failsafe' });
    for (const name of LISTS) if (Array.isArray(front[name]) && front[name].length === 0) front[name] = [NONE];
    return { ...front, body: body.trim() };
  },
  toFile: ({ body = '', ...front }) => {
    for (const name of LISTS) if (name in front) front[name] = front[name].filter((item) => item !== NONE);
    const yaml = stringify(front, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
    return '---\\n' + yaml + '---\\n\\n' + body.trim() + '\\n';
  },
});

const config = await (await fetch('./config.json')).json();
CMS.init({ config: { ...config, load_config_file: false } });
`;

/** The editor's strings lie in JSON files that it imports as modules, which browsers refuse: they are served as scripts. */
const IMPORT_MAP = JSON.stringify({
  imports: Object.fromEntries(
    LANGUAGES.map((name) => [`./locales/${name}.json`, `./locales/${name}.js`]),
  ),
});

const PAGE = (title: string, hosts: readonly string[]): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="${editorPolicy(hosts)}">
<meta name="robots" content="noindex, nofollow">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="./editor.css">
<script type="importmap">${IMPORT_MAP}</script>
<script type="module" src="./boot.js"></script>
</head>
<body></body>
</html>
`;

/** The editor brings its typeface without the Vietnamese letters. */
const STYLE = `@font-face {
  font-family: 'Source Sans 3';
  font-weight: 200 900;
  src: url(./vietnamese.woff2) format('woff2-variations');
  size-adjust: 110%;
  unicode-range: U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301,
    U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB;
}
`;

const VIETNAMESE =
  '@fontsource-variable/source-sans-3/files/source-sans-3-vietnamese-wght-normal.woff2';

/** The editor's own copies of its typefaces lie beside it, yet its styles name those of a network. */
const FAR_FONT =
  /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z0-9-]+)(?::vf)?@[\d.]+\/([a-z0-9-]+)\.woff2/gu;

/**
 * The files of the editor by their path: our page and configuration, and the package's own scripts, fonts and strings.
 *
 * @param hosts origins of the git host that the page may speak to; none on this machine
 */
export function editorFiles(
  config: object,
  title: string,
  lists: readonly string[],
  hosts: readonly string[],
): ReadonlyMap<string, Uint8Array> {
  const own = {
    'index.html': PAGE(title, hosts),
    'boot.js': BOOT(lists),
    'config.json': JSON.stringify(config, null, 1),
    'editor.css': STYLE,
    'robots.txt': 'User-agent: *\nDisallow: /\n',
  };
  const scripts = filesBelow(join(PACKAGE, 'npm')).filter((name) => !name.endsWith('.map'));
  return new Map<string, Uint8Array>([
    ...Object.entries(own).map(([name, text]): [string, Uint8Array] => [name, Buffer.from(text)]),
    ...scripts.map((name): [string, Uint8Array] => [`npm/${name}`, script(name, scripts)]),
    ...filesBelow(YAML).map((name): [string, Uint8Array] => [
      `yaml/${name}`,
      readFileSync(join(YAML, name)),
    ]),
    ['vietnamese.woff2', readFileSync(fileURLToPath(import.meta.resolve(VIETNAMESE)))],
    ...LANGUAGES.map((name): [string, Uint8Array] => [`locales/${name}.js`, strings(name)]),
  ]);
}

/**
 * The policy of the editor's page: its own scripts, and no other address than its own and the git host's.
 *
 * @param hosts origins of the git host; none on this machine
 */
export function editorPolicy(hosts: readonly string[]): string {
  const hash = createHash('sha256').update(IMPORT_MAP).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash}' 'wasm-unsafe-eval'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    `connect-src ${["'self'", 'blob:', 'data:', ...hosts].join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function script(name: string, all: readonly string[]): Uint8Array {
  const bytes = readFileSync(join(PACKAGE, 'npm', name));
  if (name !== 'index.js') return bytes;
  const near = bytes.toString('utf8').replaceAll(FAR_FONT, (far, family: string, cut: string) => {
    const own = all.find((other) => other.startsWith(`assets/${family}-${cut}-`));
    return own === undefined ? far : `./npm/${own}`;
  });
  return Buffer.from(near);
}

function strings(name: string): Uint8Array {
  const json = readFileSync(join(PACKAGE, 'locales', `${name}.json`), 'utf8');
  return Buffer.from(`export default ${json.trim()};\n`);
}
