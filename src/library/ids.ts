import { problem, type Problem } from '../problem/problem.ts';
import type { Folder } from './folder.ts';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** The ids of the MDX files in a folder of `content/`, and Problems for names that no address can be made of. */
export function contentIds(
  folder: Folder,
  path: string,
): { ids: readonly string[]; problems: readonly Problem[] } {
  const ids: string[] = [];
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  for (const name of folder.files(path)) {
    const file = `${path}/${name}`;
    const id = name.replace(/\.mdx$/u, '');
    const twin = seen.get(id.toLowerCase());
    if (!name.endsWith('.mdx'))
      problems.push(problem('file-unknown', { file, seen: name }, { known: ['*.mdx'] }));
    else if (twin !== undefined)
      problems.push(problem('id-duplicate', { file, seen: id }, { other: twin }));
    else if (!ID.test(id)) problems.push(problem('id-bad', { file, seen: id }, {}));
    else ids.push(id);
    seen.set(id.toLowerCase(), file);
  }
  return { ids, problems };
}

/** Folders of `data/` that no MDX file belongs to. */
export function orphanProblems(
  folder: Folder,
  path: string,
  ids: readonly string[],
  content: string,
): readonly Problem[] {
  return folder
    .folders(path)
    .filter((id) => !ids.includes(id))
    .map((id) =>
      problem(
        'folder-orphan',
        { file: `${path}/${id}`, seen: id },
        { needed: `${content}/${id}.mdx` },
      ),
    );
}
