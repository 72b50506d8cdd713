import type { Lang } from '../../format/index.ts';
import type { Effects, ExitCode } from './effects.ts';

/** A usage and what it does. */
interface Help {
  readonly usage: string;
  readonly vi: string;
  readonly en: string;
}

/** A command of `dlxh`: what it is told with, what it does, and how it is done. */
export interface Command extends Help {
  readonly options: readonly Help[];
  /** @param args the words after the command's name */
  readonly run: (args: readonly string[], effects: Effects) => ExitCode | Promise<ExitCode>;
}

/** What every command takes. */
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
export function commandHelp(command: Command, lang: Lang): string {
  const options = [...command.options, ...COMMON].map((help) => lineOf(help, lang));
  return [headOf(command, lang), ...options].join('\n');
}

/** The list of all commands. */
export function commandList(commands: readonly Command[], lang: Lang): string {
  return commands.map((command) => headOf(command, lang)).join('\n');
}

function headOf(command: Help, lang: Lang): string {
  return `${command.usage}\n    ${command[lang]}`;
}

function lineOf(help: Help, lang: Lang): string {
  return `  ${help.usage.padEnd(28)} ${help[lang]}`;
}
