import type { Problem } from '../../problem/index.ts';
import { openDisk, type Disk } from './disk.ts';
import { folderOn, type Folder } from './folder.ts';
import { layoutProblems, orphanProblems, strayMarginProblems } from './layout.ts';
import { contentIds, type ContentIds } from './names.ts';

/** A root folder as one walk found it, before any file is opened. */
export interface Root {
  readonly folder: Folder;
  readonly surveys: ContentIds;
  readonly briefings: ContentIds;
  readonly pages: ContentIds;
  /** Of what lies where nothing looks; those of names stand with the names. */
  readonly problems: readonly Problem[];
}

/** The first pass: what there is, under which names, and what should not be there. */
export function readRoot(disk: Disk): Root {
  const folder = folderOn(disk);
  const [surveys, briefings] = [namesOf(folder, 'surveys'), namesOf(folder, 'briefings')];
  const strays = strayMarginProblems(folder, [...surveys.ids, ...surveys.unread]);
  return {
    folder,
    surveys: { ...surveys, problems: [...surveys.problems, ...strays] },
    briefings,
    pages: contentIds(folder, 'content/pages'),
    problems: layoutProblems(folder),
  };
}

/** Reports of one kind have a page in `content/`, and the folder of their data the same name. */
function namesOf(folder: Folder, kind: 'surveys' | 'briefings'): ContentIds {
  const names = contentIds(folder, `content/${kind}`);
  const orphans = orphanProblems(folder, kind, [...names.ids, ...names.unread]);
  return { ...names, problems: [...names.problems, ...orphans] };
}

/** The folder alone, on the disk, for whoever wants a part of it. Throws when it is not there. */
export function openFolder(root: string): Folder {
  return folderOn(openDisk(root));
}
