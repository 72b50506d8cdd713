import type { AuditWords } from '../words/index.ts';
import { cliWords } from '../words/area/cli.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtText, WORKBOOK } from './built-text.ts';
import { filesBelow } from '../disk/index.ts';
import { factsOf, type PageFacts } from './page.ts';

/** What the audit checks a site against. */
interface AuditRules {
  /** The path under which the site is served; `/` at both ends. */
  readonly base: string;
  /** Words that may stand in no file: titles of unreleased reports. */
  readonly secrets: readonly string[];
  /** Vietnamese unless said otherwise. */
  readonly words?: AuditWords;
}

const FORBIDDEN = /(?:^|\/)(?:responses|questions|choices)\.csv$|\.(?:mdx?|xlsx?|sav|map)$/iu;

interface Audited {
  readonly base: string;
  readonly words: AuditWords;
  readonly files: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, PageFacts>;
}

/**
 * Every fault of a built site: dead links and anchors, ids that stand twice, inline code, a page without a policy, files that
 * must not be published, the editor among them, and unreleased words in any file, the engine's compressed fragments and
 * workbooks included.
 */
export function auditSite(folder: string, rules: AuditRules): readonly string[] {
  const { base, words = cliWords.vi.audit } = rules;
  const files = filesBelow(folder);
  const pages = new Map<string, PageFacts>();
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    pages.set(file, factsOf(readFileSync(join(folder, file), 'utf8')));
  }
  const site = { base, words, files: new Set(files), pages };
  return [
    ...files
      .filter((file) => FORBIDDEN.test(file) && !WORKBOOK.test(file))
      .map((file) => `${file}: ${words.forbidden}`),
    ...[...pages].flatMap(([file, facts]) => pageFaults(file, facts, site)),
    ...files.filter((file) => isEditor(folder, file)).map((file) => `${file}: ${words.forbidden}`),
    ...files.flatMap((file) => leaks(folder, file, rules.secrets, words)),
  ];
}

/** The editor in the browser is for staff, at an address of its own. */
function isEditor(folder: string, file: string): boolean {
  return file.endsWith('.js') && readFileSync(join(folder, file), 'utf8').includes('sveltia-cms');
}

function pageFaults(file: string, facts: PageFacts, site: Audited): readonly string[] {
  const { words } = site;
  const dead = [...new Set(facts.links)].filter((link) => !leadsSomewhere(link, file, site));
  return [
    ...(facts.hasPolicy ? [] : [words.policy]),
    ...facts.inline.map(words.inline),
    ...facts.repeated.map(words.anchor),
    ...dead.map(words.link),
  ].map((fault) => `${file}: ${fault}`);
}

function leadsSomewhere(link: string, file: string, { base, files, pages }: Audited): boolean {
  const here = new URL(`http://site${base}${file}`);
  const target = URL.parse(link, here.href);
  if (target === null) return false;
  if (target.host !== here.host) return ['http:', 'https:', 'mailto:'].includes(target.protocol);
  const [path, anchor] = [decode(target.pathname), decode(target.hash.slice(1))];
  if (path === null || anchor === null || !path.startsWith(base)) return false;
  const rest = path.slice(base.length);
  const found = rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest;
  return files.has(found) && (anchor === '' || pages.get(found)?.ids.has(anchor) === true);
}

/** Null where the percent signs of an address are no UTF-8. */
function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

function leaks(
  folder: string,
  file: string,
  secrets: readonly string[],
  words: AuditWords,
): readonly string[] {
  if (secrets.length === 0) return [];
  const text = builtText(folder, file) ?? '';
  return secrets
    .filter((secret) => text.includes(secret))
    .map((secret) => `${file}: ${words.secret(secret)}`);
}
