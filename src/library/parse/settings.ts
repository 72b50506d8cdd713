import { z } from 'zod';
import { type Front, parseFields, readYaml } from '../../front/index.ts';
import { type Outcome, problem, type Problem } from '../../problem/index.ts';
import type { SiteSettings } from '../../report.ts';
import { readText, type Folder } from '../read/index.ts';

const FILE = 'content/site.yaml';

/** Whether a path may be the one under which the site is served: `/` at both ends, no `.` or `..` in it. */
export function isBase(path: string): boolean {
  return /^\/(?:[\w.-]+\/)*$/u.test(path) && !/\/\.{1,2}\//u.test(path);
}

function isOrigin(url: string): boolean {
  if (!/^https?:\/\/[^\s]+$/u.test(url) || !URL.canParse(url)) return false;
  return new URL(url).origin === url.replace(/\/$/u, '').toLowerCase();
}

/** An address under which a site's home page lies: no query, no fragment, nobody's name. */
function isHome(url: string): boolean {
  if (!/^https?:\/\/[^\s?#@]+$/u.test(url) || !URL.canParse(url)) return false;
  return !/\.html?$/u.test(url);
}

const MemberSchema = z.strictObject({
  name: z.string().trim().min(1),
  url: z
    .string()
    .refine(isHome)
    .transform((url) => new URL(url.replace(/\/*$/u, '/')).href),
});

const SettingsSchema = z.strictObject({
  title: z.string().trim().min(1),
  organisation: z.string().trim().min(1),
  /** Whom readers may write to. */
  contact: z.string().trim().min(1),
  /** Origin of the published site, for canonical links and the sitemap. */
  url: z.string().refine(isOrigin, { params: { expected: 'origin' } }),
  /** The path under which the site is served. */
  base: z.string().refine(isBase).default('/'),
  lang: z.enum(['vi', 'en']).default('vi'),
  notice: z.string().trim().min(1).optional(),
  /** Other sites of this make that the search of this one asks too. */
  members: z.array(MemberSchema).default([]),
});

type Settings = z.output<typeof SettingsSchema>;

/** Parses `content/site.yaml`. */
export function parseSettings(folder: Folder): Outcome<SiteSettings> {
  if (!folder.has(FILE)) {
    return { value: null, problems: [problem('file-missing', { file: FILE }, { needed: FILE })] };
  }
  const text = readText(folder, FILE);
  if (text.value === null) return { value: null, problems: text.problems };
  const parsed = parseFields(readYaml(text.value, FILE, 1), SettingsSchema);
  const problems = [...text.problems, ...parsed.problems];
  if (parsed.value === null) return { value: null, problems };
  problems.push(...memberProblems(parsed.value));
  const { notice, ...settings } = parsed.value.data;
  const url = settings.url.replace(/\/+$/u, '');
  return { value: { ...settings, url, notice: notice ?? null }, problems };
}

/** Members that stand in the list twice, by address or by name, or are the site itself. */
function memberProblems({ data, placeOf }: Front<Settings>): readonly Problem[] {
  const own = new URL(data.url.replace(/\/*$/u, data.base)).href;
  const repeated = (field: 'name' | 'url'): readonly Problem[] => {
    const values = data.members.map((member) => member[field]);
    return values.flatMap((seen, at) =>
      values.indexOf(seen) < at
        ? [problem('front-repeated', { ...placeOf(['members', at, field]), seen }, {})]
        : [],
    );
  };
  const self = data.members.findIndex(({ url }) => url === own);
  return [
    ...repeated('name'),
    ...repeated('url'),
    ...(self === -1
      ? []
      : [problem('member-self', { ...placeOf(['members', self, 'url']), seen: own }, {})]),
  ];
}
