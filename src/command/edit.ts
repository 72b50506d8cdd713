import type { EditorWords } from '../words/index.ts';
import { editorWords } from '../words/area/editor.ts';
import { formWords } from '../words/area/form.ts';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type EditorBackend, LOCAL } from '../editor/index.ts';
import {
  type Command,
  type Effects,
  type ExitCode,
  libraryContextOf,
  oneOf,
  type Options,
  readArgs,
  WrongUse,
} from './terminal/index.ts';
import { editorSite, serveEditor } from '../serve/edit/index.ts';

const PORT = 4322;

const OPTIONS = [
  'root',
  'lang',
  'port',
  'out',
  'backend',
  'repo',
  'branch',
  'base-url',
  'api-root',
  'app-id',
];

/** `dlxh edit`: the editor in the browser, for this machine; with `--out`, its files for an address at a git host. */
export const edit: Command = {
  usage: 'dlxh edit [--port N] | --out DIR --repo OWNER/NAME [--backend github|gitlab|gitea]',
  vi: 'mở trang soạn thảo trong trình duyệt, chỉ trên máy này; hoặc ghi ra thư mục để đặt ở địa chỉ riêng',
  en: 'open the editor in the browser, on this machine only; or write it out for an address of its own',
  options: [
    { usage: '--port N', vi: 'cổng (mặc định: 4322)', en: 'the port (default: 4322)' },
    {
      usage: '--out DIR',
      vi: 'ghi các tệp của trang soạn thảo vào thư mục mới này',
      en: 'write the files of the editor into this new folder',
    },
    {
      usage: '--backend github|gitlab|gitea',
      vi: 'nơi lưu kho mã nguồn (mặc định: github)',
      en: 'the git host (default: github)',
    },
    { usage: '--repo OWNER/NAME', vi: 'tên kho mã nguồn', en: 'the repository' },
    {
      usage: '--branch NAME',
      vi: 'nhánh để soạn (mặc định: nhánh chính của kho)',
      en: 'the branch to edit (default: that of the repository)',
    },
    {
      usage: '--base-url URL',
      vi: 'địa chỉ máy chủ đăng nhập, khi không phải mặc định',
      en: 'the address that people sign in at, when it is not the default',
    },
    {
      usage: '--api-root URL',
      vi: 'địa chỉ API, khi không suy được từ --base-url',
      en: 'the address of the API, where --base-url does not tell it',
    },
    {
      usage: '--app-id ID',
      vi: 'mã ứng dụng OAuth khai ở GitLab hoặc Gitea',
      en: 'the id of the OAuth application at GitLab or Gitea',
    },
  ],
  run,
};

async function run(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const types = OPTIONS.map((name) => [name, { type: 'string' } as const]);
  const options = readArgs<string>(args, Object.fromEntries(types), 0);
  const { root, lang } = libraryContextOf(options, effects);
  const speech = { form: formWords[lang], words: editorWords[lang] };
  const out = options.text('out');
  if (out !== undefined) {
    const folder = outFor(resolve(effects.cwd, out), root, speech.words);
    const backend = backendOf(options, speech.words);
    const files = editorSite(root, backend, hostsOf(backend), speech);
    for (const [name, bytes] of files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    effects.out(speech.words.written(folder));
    return 0;
  }
  const port = Number(options.text('port') ?? PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new WrongUse(`--port ${String(options.text('port'))} (${String(PORT)})`);
  const { url } = await serveEditor(editorSite(root, LOCAL, [], speech), port);
  effects.out(speech.words.open(url));
  effects.out(speech.words.stop);
  return 0;
}

function backendOf(options: Options<string>, words: EditorWords): EditorBackend {
  const repo = options.text('repo');
  if (repo === undefined) throw new WrongUse(words.needRepo);
  const name = oneOf(options.text('backend') ?? 'github', ['github', 'gitlab', 'gitea'], 'backend');
  const [branch, base, app, given] = ['branch', 'base-url', 'app-id', 'api-root'].map((one) =>
    options.text(one),
  );
  for (const url of [base, given])
    if (url !== undefined && !URL.canParse(url)) throw new WrongUse(url);
  const api = given ?? (base === undefined ? undefined : apiOf(name, base));
  return {
    name,
    repo,
    ...(branch === undefined ? {} : { branch }),
    ...(base === undefined ? {} : { base_url: base }),
    ...(name === 'gitlab' && app !== undefined ? { auth_type: 'pkce' } : {}),
    ...(api === undefined ? {} : { api_root: api }),
    ...(app === undefined ? {} : { app_id: app }),
  };
}

/** A GitLab or Gitea of one's own has its programs' door below its address; GitHub's lies elsewhere. */
function apiOf(name: 'github' | 'gitlab' | 'gitea', base: string): string | undefined {
  const door = { github: undefined, gitlab: '/api/v4', gitea: '/api/v1' }[name];
  return door === undefined ? undefined : `${base.replace(/\/$/u, '')}${door}`;
}

/** The origins that the editor has to speak to. */
function hostsOf({ name, base_url: base, api_root: api }: EditorBackend): readonly string[] {
  const own = [base, api].flatMap((url) => (url === undefined ? [] : new URL(url).origin));
  const usual = {
    github: ['https://api.github.com', 'https://github.com'],
    gitlab: ['https://gitlab.com'],
    gitea: ['https://gitea.com'],
  };
  const hosts = api === undefined ? [...own, ...usual[name]] : own;
  return [...new Set(hosts)];
}

/** The public site is replaced as a whole by every build, and holds nothing but what may be published. */
function outFor(folder: string, root: string, words: EditorWords): string {
  const taken = existsSync(folder) && readdirSync(folder).length > 0;
  const inside = ['content', 'data'].some((name) =>
    `${folder}/`.startsWith(`${join(root, name)}/`),
  );
  if (taken || inside || basename(folder) === 'dist') throw new WrongUse(words.refusedOut(folder));
  return folder;
}
