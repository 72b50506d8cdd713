import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { filesBelow } from './files.ts';
import { factsOf, type PageFacts } from './page.ts';

/** What the audit checks a site against. */
export interface AuditRules {
  /** The path under which the site is served; `/` at both ends. */
  readonly base: string;
  /** Words that may stand in no file: titles of unreleased reports. */
  readonly secrets: readonly string[];
}

const FORBIDDEN = /(?:^|\/)(?:responses|questions|choices)\.csv$|\.(?:mdx?|xlsx?|sav|map)$/iu;
const TEXT = /\.(?:html|xml|json|csv|txt|js|css|svg|webmanifest)$/iu;
const ENGINE = /^pagefind\//u;

/**
 * Every fault of a built site: dead links and anchors, inline code, a page without a policy, files that must not be published,
 * and unreleased words in any file, the engine's compressed fragments included.
 */
export function auditSite(folder: string, rules: AuditRules): readonly string[] {
  const files = filesBelow(folder);
  const pages = new Map<string, PageFacts>();
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    pages.set(file, factsOf(readFileSync(join(folder, file), 'utf8')));
  }
  const all = new Set(files);
  return [
    ...files.filter((file) => FORBIDDEN.test(file)).map((file) => `${file}: must not be published`),
    ...[...pages].flatMap(([file, facts]) => pageFaults(file, facts, rules.base, all, pages)),
    ...files.flatMap((file) => leaks(folder, file, rules.secrets)),
  ];
}

function pageFaults(
  file: string,
  facts: PageFacts,
  base: string,
  files: ReadonlySet<string>,
  pages: ReadonlyMap<string, PageFacts>,
): readonly string[] {
  const dead = [...new Set(facts.links)].filter(
    (link) => !leadsSomewhere(link, file, base, files, pages),
  );
  return [
    ...(facts.hasPolicy ? [] : [`${file}: no content security policy`]),
    ...facts.inline.map((what) => `${file}: inline ${what}`),
    ...dead.map((link) => `${file}: dead link ${link}`),
  ];
}

function leadsSomewhere(
  link: string,
  file: string,
  base: string,
  files: ReadonlySet<string>,
  pages: ReadonlyMap<string, PageFacts>,
): boolean {
  const here = new URL(`http://site${base}${file}`);
  const target = new URL(link, here);
  if (target.host !== here.host) return ['http:', 'https:', 'mailto:'].includes(target.protocol);
  if (!target.pathname.startsWith(base)) return false;
  const path = decodeURIComponent(target.pathname.slice(base.length));
  const found = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const anchor = decodeURIComponent(target.hash.slice(1));
  return files.has(found) && (anchor === '' || pages.get(found)?.ids.has(anchor) === true);
}

function leaks(folder: string, file: string, secrets: readonly string[]): readonly string[] {
  if (secrets.length === 0) return [];
  const engine = ENGINE.test(file);
  if (!engine && !TEXT.test(file)) return [];
  const bytes = readFileSync(join(folder, file));
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const text = (packed ? gunzipSync(bytes) : bytes).toString('utf8');
  return secrets
    .filter((secret) => text.includes(secret))
    .map((secret) => `${file}: unreleased text "${secret}"`);
}
