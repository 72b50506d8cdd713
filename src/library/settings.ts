import { z } from 'zod';
import { parseFields } from '../front/parse.ts';
import { readYaml } from '../front/yaml.ts';
import { problem, type Outcome } from '../problem/problem.ts';
import type { SiteSettings } from '../report.ts';
import { readText, type Folder } from './folder.ts';

const FILE = 'content/site.yaml';

const SettingsSchema = z.strictObject({
  title: z.string().trim().min(1),
  organisation: z.string().trim().min(1),
  /** Whom readers may write to. */
  contact: z.string().trim().min(1),
  /** Origin of the published site, for canonical links and the sitemap. */
  url: z.httpUrl(),
  /** The path under which the site is served. */
  base: z
    .string()
    .regex(/^\/(?:[\w.-]+\/)*$/)
    .default('/'),
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
  if (parsed.value === null) return { value: null, problems: parsed.problems };
  const { notice, ...settings } = parsed.value.data;
  const url = settings.url.replace(/\/+$/u, '');
  return { value: { ...settings, url, notice: notice ?? null }, problems: parsed.problems };
}
