import type { CliWords } from '../cli.ts';

export const cli: CliWords = {
  stages: {
    check: 'Check the data',
    pages: 'Write the pages',
    search: 'Index for search',
    audit: 'Audit the new site',
    swap: 'Put the new site in the place of the old',
  },
  seconds: (seconds) => `${seconds} s`,
  fine: (surveys, briefings) =>
    `No problems: ${String(surveys)} surveys, ${String(briefings)} briefings.`,
  hidden: (file, count) =>
    `${file}: ${String(count)} more problems not shown here (all of them with --json)`,
  found: (problems, files) => `${String(problems)} problems in ${String(files)} files.`,
  untouched: (out) => `Nothing was written; the site in ${out} is as it was.`,
  summary: (s) =>
    `Done: ${String(s.surveys)} surveys, ${String(s.briefings)} briefings, ${String(s.pages)} pages, ${String(s.problems)} problems, ${s.seconds} s → ${s.out}`,
  auditFailed: (findings) => `The audit found ${String(findings)} faults in the new site:`,
  raw: 'WARNING: figures before disclosure control, for this terminal only; do not copy, send or publish them.',
  notFolder: (path) => `no such folder: ${path}`,
  badUse: (reason) => `The command cannot be understood: ${reason}`,
  seeHelp: 'See npx dlxh --help',
};
