import { slugify } from '../../format/index.ts';
import { problem, type Problem } from '../../problem/index.ts';
import type { Folder } from './folder.ts';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** Some hosts and zip tools stop at 255 characters a path. */
const LONGEST = 100;

/** Addresses that no host serves as those of a page. */
const UNSERVED: readonly string[] = ['index', '404'];

/** The first part of every other address of the site, those that are planned included. */
export const SECTIONS: readonly string[] = [
  ...['ban-tin', 'khao-sat', 'chu-de', 'dia-phuong', 'xu-huong', 'tim-kiem', 'pagefind'],
  ...['nhung', 'phong-cach', 'so-sanh'],
  ...['cau-hoi', 'phan-hoi', 'van-ban', 'lich-cong-bo', 'dinh-chinh', 'du-lieu'],
];

/** Addresses that the site uses itself beside those of reports: charts stand at `/nhung/<survey>/`, those of series at `/nhung/xu-huong/`. */
const RESERVED: Readonly<Record<string, readonly string[]>> = {
  'content/surveys': ['xu-huong'],
  'content/pages': SECTIONS,
};

/** The ids of a folder of `content/`; `unread` are what names with a Problem were meant to be: they exist, but cannot be used. */
export interface ContentIds {
  readonly ids: readonly string[];
  readonly unread: readonly string[];
  readonly problems: readonly Problem[];
}

/** The ids of the MDX files in a folder of `content/`, and Problems for names that no address can be made of. */
export function contentIds(folder: Folder, path: string): ContentIds {
  const { files, folders } = folder.list(path);
  const names = [...files, ...folders.filter((name) => /\.mdx?$/iu.test(name))];
  const taken = [...UNSERVED, ...(RESERVED[path] ?? [])];
  const good = names.filter((name) => isGood(name, taken));
  const problems = names
    .filter((name) => !good.includes(name))
    .map((name) => nameProblem(name, path, good, taken));
  const ids = good.map(idOf);
  // What a bad name was meant to be, so that references to it are not reported besides.
  const others = names.map((name) => slugify(idOf(name)));
  return { ids, problems, unread: others.filter((id) => !ids.includes(id)) };
}

function idOf(name: string): string {
  return name.replace(/\.mdx?$/iu, '');
}

function isGood(name: string, taken: readonly string[]): boolean {
  const id = idOf(name);
  return name.endsWith('.mdx') && isGoodId(id) && !taken.includes(id);
}

/** Whether an id can be the address of a report: lower case, digits, single hyphens, not too long, not used by hosts. */
export function isGoodId(id: string): boolean {
  return ID.test(id) && id.length <= LONGEST && !UNSERVED.includes(id);
}

function nameProblem(
  name: string,
  path: string,
  good: readonly string[],
  taken: readonly string[],
): Problem {
  const place = { file: `${path}/${name}`, seen: name };
  const id = idOf(name);
  if (!name.endsWith('.mdx'))
    return problem('file-unknown', place, {
      known: ['*.mdx'],
      suggestion: name.toLowerCase().endsWith('.mdx.txt') ? name.slice(0, -'.txt'.length) : null,
    });
  const twin = good.find((other) => other === name.toLowerCase());
  if (twin !== undefined)
    return problem('id-duplicate', { ...place, seen: id }, { other: `${path}/${twin}` });
  return taken.includes(id)
    ? problem('id-reserved', { ...place, seen: id }, {})
    : problem('id-bad', { ...place, seen: id }, {});
}
