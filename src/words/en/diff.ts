import type { DiffWords } from '../type/index.ts';

export const diff: DiffWords = {
  faults: {
    'no-git': () =>
      'git is not installed here; name a folder to compare with: dlxh diff OLD_FOLDER',
    'no-repository': () =>
      'this folder is in no git repository; name a folder to compare with: dlxh diff OLD_FOLDER',
    'no-revision': (wanted) =>
      `the repository has no revision "${wanted}", nor is there a folder of that name with content in it`,
    'no-content': (wanted) => `the revision "${wanted}" has no folders content and data`,
  },
  baseBroken: (base, problems) =>
    `${base} has ${String(problems)} problems, so that nothing can be compared with it. Choose a revision without problems; these are its:`,
  against: (base, at) => `Compared with ${base}, on the public site at ${at}:`,
  nothing: 'Nothing changes on the site.',
  survey: 'Survey',
  briefing: 'Briefing',
  fates: {
    added: 'will be published',
    removed: 'WILL BE GONE from the public site',
    kept: 'is changed',
    unseen: 'is changed, not on the public site yet',
  },
  figureFates: {
    changed: (count) => `${String(count)} figures change`,
    withheld: (count) => `${String(count)} published figures will be withheld`,
    gone: (count) => `${String(count)} published figures will be gone`,
    new: (count) => `${String(count)} new figures`,
  },
  header: ['question', 'choice', 'group', 'before → after'],
  statistics: {
    mean: 'mean',
    total: 'total',
    median: 'median',
    balance: 'balance of the two sides',
    top: 'sum of the upper side',
    bottom: 'sum of the lower side',
  },
  otherBases: (count) => `and ${String(count)} such figures on other bases`,
  more: (count) => `… and ${String(count)} more lines (all with --json)`,
  rows: (before, after, lost) =>
    `forms the figures rest on: ${before} → ${after}${lost === null ? '' : ` (${lost} lost)`}`,
  wording: (question) => `the wording of question ${question} changes`,
  seriesWording: (question, series, wave) =>
    `the wording of question ${question} differs from ${wave === null ? 'what was published' : `the wave before (${wave})`}, and the question belongs to the series ${series}; if it was asked otherwise, enter the break in data/series-breaks.csv`,
  passages: (headings) => `the text changes under: ${headings.join('; ')}`,
  opening: 'the opening',
  cells: (count) => `${String(count)} changes in tables`,
  rowAdded: '(new row)',
  rowGone: '(row lost)',
  corrections: (count) => `${String(count)} new corrections`,
  none: '(none)',
  overall: '(all)',
  refused: (problems) => `${String(problems)} things to settle before publishing:`,
  fine: 'Nothing to settle.',
};
