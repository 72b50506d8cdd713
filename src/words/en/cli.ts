import type { CliWords, DiskFault, OutFault } from '../type/index.ts';

const OUT: Readonly<Record<OutFault, string>> = {
  root: 'this folder holds the sources; a site cannot be put here',
  sources: 'a site cannot be put in content or data',
  'not-folder': 'this is a file, not a folder',
  'not-site':
    'this folder holds other files and is no site built by dlxh, so it is not replaced; choose a new or an empty one',
};

const DISK: Readonly<Record<DiskFault, string>> = {
  permission: 'no right to read or write here; grant it, or choose another folder',
  full: 'the disk is full; make room and run again',
  'read-only': 'this disk is read-only; choose another folder',
  busy: 'another program uses this folder; close it and run again',
  missing: 'there is no such file or folder; it may have just been moved, so run again',
  taken: 'another run has just written here; run again',
  'not-folder': 'a part of the path is a file, not a folder',
  'too-many': 'too many files are open on this machine; close some programs and run again',
  name: 'the name or path is too long; choose a folder with a shorter one',
};

export const cli: CliWords = {
  stages: {
    check: 'Check the data',
    pages: 'Write the pages',
    pictures: 'Draw the pictures of charts',
    cards: 'Draw the cards for social networks',
    search: 'Index for search',
    audit: 'Audit the new site',
    swap: 'Put the new site in the place of the old',
  },
  progress: ({ percent, left }) => `${String(percent)}%, about ${String(left)} seconds left`,
  seconds: (seconds) => `${seconds} s`,
  fine: (surveys, briefings) =>
    `No problems: ${String(surveys)} surveys, ${String(briefings)} briefings.`,
  gaps: (gaps, files) =>
    `Drafts still have ${String(gaps)} gaps to fill in ${String(files)} files (other reports can be published all the same):`,
  hidden: (file, count) =>
    `${file}: ${String(count)} more problems not shown here (all of them with --json)`,
  found: (problems, files) => `${String(problems)} problems in ${String(files)} files.`,
  warned: (warnings, files) =>
    `${String(warnings)} ${warnings === 1 ? 'warning' : 'warnings'} in ${String(files)} ${files === 1 ? 'file' : 'files'} (the site is built all the same; look at them):`,
  mends: {
    encoding: 'the whole file becomes UTF-8',
    bom: 'the byte order mark at the start goes',
    'line-ends': 'line ends of Windows become plain ones',
    delimiter: 'columns are parted by commas',
    nfc: 'letters and their marks become one character each',
    trim: 'spaces at the ends of the cell go',
    hidden: 'a character that cannot be seen goes',
    spaces: 'an odd space becomes a plain one',
    decimal: 'a decimal comma becomes a point',
  },
  moreMended: (file, count) => `${file}: ${String(count)} more changes not shown here`,
  mended: (changes, files) => `Mended ${String(changes)} places in ${String(files)} files.`,
  wouldMend: (changes, files) =>
    `Would mend ${String(changes)} places in ${String(files)} files; nothing was written (leave out --dry-run to write).`,
  nothingToMend: 'Nothing that could be mended for certain.',
  untouched: (out) => `Nothing was written; the site in ${out} is as it was.`,
  summary: (s) =>
    `Done: ${String(s.surveys)} surveys, ${String(s.briefings)} briefings, ${String(s.pages)} pages, ${String(s.problems)} problems, ${s.seconds} s → ${s.out}`,
  shardMade: (s) =>
    `Part ${String(s.part)}/${String(s.of)} made in ${s.seconds} seconds, left in .cache/dlxh. Put those folders of all parts together, then run dlxh build.`,
  auditFailed: (findings) => `The audit found ${String(findings)} faults in the new site:`,
  raw: 'WARNING: figures before disclosure control, for this terminal only; do not copy, send or publish them.',
  raked: (r) =>
    `Weights raked to margins: ${r.questions}; ${r.iterations} rounds. Farthest off: ${r.worst}, ${r.difference}. Factors ${r.least}–${r.greatest}; design effect of the weights ${r.before} → ${r.after}.`,
  notFolder: (path) => `no such folder: ${path}`,
  noContent: (path) =>
    `${path} has no folder content; give --root the folder that holds content and data`,
  noSurvey: (target) =>
    `no survey ${target}; give the id of a survey, or the path of a folder with questions.csv`,
  noIndex: (path) =>
    `${path} is no site built by dlxh, or an old build without a search index; run dlxh build and give its folder with --dir`,
  meant: (query) => `Did you mean “${query}”?`,
  nothingFound: (query) => `Nothing matches “${query}”.`,
  refusedOut: (path, fault) => `--out ${path}: ${OUT[fault]}`,
  disk: (path, fault) => `${path === '' ? '' : `${path}: `}${DISK[fault]}`,
  missingPackage: (name) =>
    `This command needs the package ${name}, which publishing does not need and which is not installed here; run npm ci (without --omit=dev), then run again.`,
  internal: (message) =>
    `The program failed unexpectedly: ${message}\nThis is no mistake of the author of the data. Please send what follows to the maintainers.`,
  audit: {
    forbidden: 'must not be published',
    policy: 'no content security policy',
    inline: (what) => `inline ${what}`,
    link: (link) => `dead link ${link}`,
    anchor: (id) => `two places of the page bear the id "${id}"`,
    secret: (text) => `unreleased text "${text}"`,
  },
  badUse: (reason) => `The command cannot be understood: ${reason}`,
  seeHelp: 'See npx dlxh --help',
  preview: (url) =>
    `Preview: ${url}\nOpen this address in a browser; the page follows each file you save. Only this machine can see it. Stop: Ctrl+C.`,
  stalePreview:
    'There are problems. The page behind is the last good one; mend them and save, and it will follow.',
  noPreview:
    'There is no page yet, since the data have problems; mend them and save, and it will appear.',
};
