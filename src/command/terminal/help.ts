import { checkHelp } from './help-check.ts';
import { devHelp } from './help-dev.ts';
import { benchHelp } from './help-bench.ts';
import { diffHelp } from './help-diff.ts';
import { editHelp } from './help-edit.ts';
import { estimateHelp } from './help-estimate.ts';
import { newHelp } from './help-new.ts';
import { importHelp } from './help-import.ts';
import { searchHelp } from './help-search.ts';

/** The commands of `dlxh`. */
export const COMMAND_NAMES = [
  'check',
  'new',
  'diff',
  'edit',
  'estimate',
  'build',
  'dev',
  'audit',
  'import',
  'search',
  'bench',
] as const;

export type Command = (typeof COMMAND_NAMES)[number];

/** Whether a word is the name of a command. */
export function isCommand(word: string): word is Command {
  return COMMAND_NAMES.some((name) => name === word);
}

/** A usage and what it does. */
export interface Help {
  readonly usage: string;
  readonly vi: string;
  readonly en: string;
}

const COMMON: readonly Help[] = [
  {
    usage: '--root DIR',
    vi: 'thư mục chứa content/ và data/ (mặc định: thư mục đang đứng)',
    en: 'the folder that holds content/ and data/ (default: the working folder)',
  },
  { usage: '--lang vi|en', vi: 'ngôn ngữ của thông báo', en: 'the language of messages' },
  { usage: '--help', vi: 'in trang này', en: 'print this page' },
];

/** The help of one command, with its options. */
export type CommandHelp = Help & { readonly options: readonly Help[] };

const COMMANDS: Readonly<Record<Command, CommandHelp>> = {
  check: checkHelp,
  new: newHelp,
  diff: diffHelp,
  edit: editHelp,
  estimate: estimateHelp,
  build: {
    usage: 'dlxh build [--out DIR] [--edition public|internal] [--at TIME] [--base /PATH/]',
    vi: 'kiểm tra, dựng trang, lập chỉ mục, rà soát, rồi thay trang cũ',
    en: 'check, write the pages, index, audit, then replace the old site',
    options: [
      {
        usage: '--out DIR',
        vi: 'nơi đặt trang đã dựng (mặc định: dist)',
        en: 'where the site goes (default: dist)',
      },
      {
        usage: '--edition public|internal',
        vi: 'bản công khai, hoặc bản nội bộ có cả bản thảo',
        en: 'the public edition, or the internal one with drafts',
      },
      {
        usage: '--at TIME',
        vi: 'thời điểm công bố, ví dụ 2026-11-22T08:00:00+07:00 (mặc định: bây giờ)',
        en: 'the moment of publication (default: now)',
      },
      {
        usage: '--base /PATH/',
        vi: 'đường dẫn đặt trang, ví dụ /reports/',
        en: 'the path under which the site is served',
      },
    ],
  },
  dev: devHelp,
  audit: {
    usage: 'dlxh audit DIR',
    vi: 'rà soát một trang đã dựng: liên kết, mã chèn, tệp không được có',
    en: 'audit a built site: links, inline code, files that must not be there',
    options: [],
  },
  import: importHelp,
  search: searchHelp,
  bench: benchHelp,
};

/** The help of one command, or the list of all. */
export function helpText(lang: 'vi' | 'en', name?: Command): string {
  const names = name === undefined ? COMMAND_NAMES : [name];
  const line = (help: Help): string => `  ${help.usage.padEnd(28)} ${help[lang]}`;
  return names
    .map((one) => {
      const { options, ...command } = COMMANDS[one];
      const own = name === undefined ? [] : [...options, ...COMMON].map(line);
      return [command.usage, `    ${command[lang]}`, ...own].join('\n');
    })
    .join('\n');
}
