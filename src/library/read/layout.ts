import { nearest, problem, type Problem } from '../../problem/index.ts';
import type { Folder } from './folder.ts';

/** What may lie in a folder: names, `*.ext` for any name, or null where every name is looked at elsewhere. */
interface Layout {
  readonly files: readonly string[] | null;
  readonly folders: readonly string[] | null;
}

/** The files of one survey. */
const SURVEY_FILES: readonly string[] = [
  'questions.csv',
  'choices.csv',
  'responses.csv',
  'results.csv',
  'margins.csv',
];

/** The registers, without `.csv`. */
export const REGISTERS = [
  'localities',
  'topics',
  'series',
  'series-breaks',
  'documents',
  'synonyms',
] as const;

const LAYOUT: Readonly<Record<string, Layout>> = {
  content: { files: ['site.yaml', '*.md'], folders: ['surveys', 'briefings', 'pages'] },
  'content/surveys': { files: null, folders: ['*.mdx', '*.md'] },
  'content/briefings': { files: null, folders: ['*.mdx', '*.md'] },
  'content/pages': { files: null, folders: ['*.mdx', '*.md'] },
  data: {
    files: [...REGISTERS.map((name) => `${name}.csv`), 'personal-exceptions.csv', '*.md'],
    folders: ['surveys', 'briefings', 'margins'],
  },
  'data/surveys': { files: ['*.md'], folders: null },
  'data/briefings': { files: ['*.md'], folders: null },
  'data/margins': { files: ['*.csv', '*.md'], folders: [] },
};

/**
 * Everything in the root folder that nothing reads: a misspelt name, a folder too deep, a file that should not be in the
 * repository at all. Folders of surveys and briefings without a page are told elsewhere.
 */
export function layoutProblems(folder: Folder): readonly Problem[] {
  const own = (path: string, files: readonly string[]): readonly Problem[] =>
    folder
      .list(path)
      .folders.flatMap((name) => strangers(folder, `${path}/${name}`, { files, folders: [] }))
      // That a folder cannot be opened is told where its files are read.
      .filter(({ code }) => code !== 'folder-unreadable');
  return [
    ...Object.entries(LAYOUT).flatMap(([path, layout]) => strangers(folder, path, layout)),
    ...own('data/surveys', SURVEY_FILES),
    ...own('data/briefings', ['*.csv']),
  ];
}

function strangers(folder: Folder, path: string, layout: Layout): readonly Problem[] {
  const { files, folders, problems } = folder.list(path);
  const unknown = (names: readonly string[], known: readonly string[] | null) =>
    names
      .filter((name) => known !== null && !known.some((pattern) => matches(name, pattern)))
      .map((name) => ({ place: { file: `${path}/${name}`, seen: name }, known: known ?? [] }));
  // A folder under the name of a file, or a file under that of a folder, is told where it is opened.
  const isOf = (names: readonly string[] | null, name: string): boolean =>
    names?.includes(name) === true;
  const strangeFiles = files.filter((name) => !isOf(layout.folders, name));
  const strangeFolders = folders.filter((name) => !isOf(layout.files, name));
  return [
    ...problems,
    ...unknown(strangeFiles, layout.files).map(({ place, known }) =>
      problem('file-unknown', place, {
        known: known.filter((name) => name !== '*.md'),
        suggestion: withoutText(place.seen, known),
      }),
    ),
    ...unknown(strangeFolders, layout.folders).map(({ place, known }) =>
      problem('folder-unknown', place, { known: known.filter((name) => !name.startsWith('*')) }),
    ),
  ];
}

/** The name that is meant where an editor has put `.txt` behind it. */
function withoutText(name: string, known: readonly string[]): string | null {
  const meant = name.replace(/\.txt$/iu, '');
  return meant !== name && known.some((pattern) => matches(meant, pattern)) ? meant : null;
}

function matches(name: string, pattern: string): boolean {
  return pattern.startsWith('*') ? name.endsWith(pattern.slice(1)) : name === pattern;
}

/** Folders of `data/` that no MDX file belongs to. */
export function orphanProblems(
  folder: Folder,
  kind: 'surveys' | 'briefings',
  ids: readonly string[],
): readonly Problem[] {
  return folder
    .list(`data/${kind}`)
    .folders.filter((id) => !ids.includes(id))
    .map((id) =>
      problem(
        'folder-orphan',
        { file: `data/${kind}/${id}`, seen: id },
        { needed: `content/${kind}/${id}.mdx`, survey: kind === 'surveys' ? id : null },
      ),
    );
}

/** Margins that belong to no survey. */
export function strayMarginProblems(folder: Folder, ids: readonly string[]): readonly Problem[] {
  return folder
    .list('data/margins')
    .files.filter((name) => name.endsWith('.csv'))
    .map((name) => name.slice(0, -'.csv'.length))
    .filter((id) => !ids.includes(id))
    .map((id) =>
      problem(
        'margin-survey-unknown',
        { file: `data/margins/${id}.csv`, seen: id },
        { suggestion: nearest(id, ids) },
      ),
    );
}
