import { hash } from 'node:crypto';
import { join } from 'node:path';
import { type Cache, type Facts, NO_CACHE, openFacts } from '../cache/index.ts';
import { fileReader, filesBelow } from '../disk/index.ts';
import { cliWords } from '../words/area/cli.ts';
import type { AuditWords } from '../words/index.ts';
import { builtText, holdsText, WORKBOOK } from './built-text.ts';
import { type LinkCheck, linkCheck } from './links.ts';
import { factsOf, isPageFacts, type PageFacts, type SameText, sameTexts } from './page.ts';
import { secretFinder } from './secrets.ts';

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
const KIND = 'page-facts';

/** What files are read with. */
interface Means {
  readonly kept: Facts<PageFacts>;
  readonly find: ReturnType<typeof secretFinder>;
  readonly same: SameText;
}

/** What is told of a file by its bytes alone. */
interface Read {
  /** Null where the file is no page. */
  readonly facts: PageFacts | null;
  /** The editor in the browser is for staff, at an address of its own. */
  readonly editor: boolean;
  readonly secrets: readonly string[];
}

/**
 * Every fault of a built site: dead links and anchors, ids that stand twice, inline code, a page without a policy, files that
 * must not be published, the editor among them, and unreleased words in any file, the engine's compressed fragments and
 * workbooks included. Each file is read once.
 *
 * @param cache keeps what pages are made of, by the digest of their bytes as they are read here; links and words are looked at
 *   anew every time, so the faults are the same without it
 */
export function auditSite(
  folder: string,
  rules: AuditRules,
  cache: Cache = NO_CACHE,
): readonly string[] {
  const { base, words = cliWords.vi.audit } = rules;
  const files = filesBelow(folder);
  const kept = openFacts(cache, KIND, base, isPageFacts);
  const find = secretFinder(rules.secrets);
  const same = sameTexts();
  const bytesOf = fileReader();
  const read = files.map((file) => ({
    file,
    ...readFile(file, () => bytesOf(join(folder, file)), { kept, find, same }),
  }));
  kept.keep();
  const pages = read.flatMap(({ file, facts }) => (facts === null ? [] : [{ file, facts }]));
  const ids = new Map(pages.map(({ file, facts }) => [file, new Set(facts.ids)]));
  const leads = linkCheck({ base, files: new Set(files), ids });
  const forbidden = (file: string): string => `${file}: ${words.forbidden}`;
  return [
    ...files.filter((file) => FORBIDDEN.test(file) && !WORKBOOK.test(file)).map(forbidden),
    ...pages.flatMap(({ file, facts }) => pageFaults(file, facts, words, leads)),
    ...read.filter(({ editor }) => editor).map(({ file }) => forbidden(file)),
    ...read.flatMap(({ file, secrets }) =>
      secrets.map((secret) => `${file}: ${words.secret(secret)}`),
    ),
  ];
}

function readFile(file: string, bytesOf: () => Buffer, { kept, find, same }: Means): Read {
  if (!holdsText(file)) return { facts: null, editor: false, secrets: [] };
  const bytes = bytesOf();
  const facts = (): PageFacts =>
    kept.of(hash('sha256', bytes), () => factsOf(bytes.toString('utf8'), same));
  return {
    facts: file.endsWith('.html') ? facts() : null,
    editor: file.endsWith('.js') && bytes.includes('sveltia-cms'),
    secrets: find(() => builtText(file, bytes)),
  };
}

function pageFaults(
  file: string,
  facts: PageFacts,
  words: AuditWords,
  leads: LinkCheck,
): readonly string[] {
  const dead = facts.links.filter((link) => !leads(link, file));
  return [
    ...(facts.hasPolicy ? [] : [words.policy]),
    ...facts.inline.map(words.inline),
    ...facts.repeated.map(words.anchor),
    ...dead.map(words.link),
  ].map((fault) => `${file}: ${fault}`);
}
