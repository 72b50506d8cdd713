import { z } from 'zod';
import { parseFields } from '../front/parse.ts';
import { readYaml } from '../front/yaml.ts';
import { problem, type Outcome } from '../problem/problem.ts';
import type { SiteSettings } from '../report.ts';
import type { Folder } from './folder.ts';
import { readText } from './text.ts';

const FILE = 'content/site.yaml';

/** Whether a path may be the one under which the site is served: `/` at both ends, no `.` or `..` in it. */
export function isBase(path: string): boolean {
  return /^\/(?:[\w.-]+\/)*$/u.test(path) && !/\/\.{1,2}\//u.test(path);
}

function isOrigin(url: string): boolean {
  if (!/^https?:\/\/[^\s]+$/u.test(url) || !URL.canParse(url)) return false;
  return new URL(url).origin === url.replace(/\/$/u, '').toLowerCase();
}

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
});

/** Reads `content/site.yaml`. */
export function loadSettings(folder: Folder): Outcome<SiteSettings> {
  if (!folder.has(FILE)) {
    return { value: null, problems: [problem('file-missing', { file: FILE }, { needed: FILE })] };
  }
  const text = readText(folder, FILE);
  if (text.value === null) return { value: null, problems: text.problems };
  const parsed = parseFields(readYaml(text.value, FILE, 1), SettingsSchema);
  const problems = [...text.problems, ...parsed.problems];
  if (parsed.value === null) return { value: null, problems };
  const { notice, ...settings } = parsed.value.data;
  const url = settings.url.replace(/\/+$/u, '');
  return { value: { ...settings, url, notice: notice ?? null }, problems };
}
