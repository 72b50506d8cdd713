import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Cache, digestOf, openCache } from '../cache/index.ts';
import { filesBelow } from '../disk/index.ts';
import { auditSite } from './audit.ts';

const POLICY = '<meta http-equiv="content-security-policy" content="default-src \'self\'">';
const SOUND: Readonly<Record<string, string | Uint8Array>> = {
  'index.html': `${POLICY}<h2 id="đất">A</h2><a href="/a/#q1">A</a>`,
  'a/index.html': `${POLICY}<h2 id="q1">A</h2><a href="../#đất">A</a>`,
};
/** A site with a fault of every kind, most of them on pages. */
const FAULTY: typeof SOUND = {
  ...SOUND,
  'b/index.html': '<h2 id="q1">A</h2>',
  'c/index.html': `${POLICY}<style>a{}</style><p id="x" onclick="y()" style="z"></p><p id="x"></p><script>1</script>`,
  'd/index.html': `${POLICY}<a href="/a/#q2">A</a><a href="/khong/">A</a><a href="javascript:x()">A</a><img src="z.png">`,
  'e/index.html': `${POLICY}<p>Điều mật và D\u0335iều mật</p>`,
  'a/responses.csv': 'a\n',
  'app.js': 'const x = "sveltia-cms";',
  'feed.xml': '<a>Điều mật</a>',
  'pagefind/fragment/x.pf_fragment': gzipSync('khao-sat/mat/'),
  'tim-kiem/chi-muc/x/tu.idx': gzipSync('Điều mật'),
  'khao-sat/a/results.xlsx': zipSync({ 'xl/sharedStrings.xml': strToU8('Điều mật') }),
};
const SECRETS = ['Điều mật', 'D\u0335iều mật', 'khao-sat/mat/', 'a.b*c'];

let work: string;
const site = (): string => join(work, 'site');
const opened = (): Cache => openCache(join(work, 'kept'), 'a'.repeat(64), () => 0);
const kept = (): readonly string[] =>
  filesBelow(join(work, 'kept')).filter((file) => file.includes('/page-facts/'));

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'dlxh-audit-'));
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

function write(files: typeof SOUND): void {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(site(), file)), { recursive: true });
    writeFileSync(join(site(), file), content);
  }
}

/** What is found without a cache, which must be what is found with one. */
function found(secrets: readonly string[] = SECRETS, base = '/'): readonly string[] {
  const plain = auditSite(site(), { base, secrets });
  expect(auditSite(site(), { base, secrets }, opened())).toEqual(plain);
  return plain;
}

it('tells the same of every kind of fault with facts of earlier builds and without', () => {
  write(FAULTY);
  const first = found();
  expect(first.length).toBeGreaterThan(15);
  expect(found()).toEqual(first);
  expect(found([])).toEqual(first.filter((fault) => !fault.includes('chưa được công bố')));
  expect(found(SECRETS, '/reports/').length).toBeGreaterThan(first.length);
  expect(found()).toEqual(first);
});

it.each([
  ['a link', 'a/index.html', '/a/#q1', '/a/#q7', 'index.html'],
  ['an id that others lead to', 'a/index.html', 'id="q1"', 'id="q7"', 'a/index.html'],
  ['the policy', 'a/index.html', 'content-security', 'content-securitx', 'a/index.html'],
  ['an attribute', 'a/index.html', 'href="../', 'onxx="../', 'a/index.html'],
])('reads a page anew of which one byte of %s has changed', (_, __, before, after, file) => {
  write(SOUND);
  expect(found()).toEqual([]);
  const page = SOUND[file];
  if (typeof page !== 'string') throw new Error(`no page: ${file}`);
  write({ [file]: page.replace(before, after) });
  expect(found()).toHaveLength(1);
  write(SOUND);
  expect(found()).toEqual([]);
});

it('finds the link to a page that is gone, though the page with the link has not changed', () => {
  write(SOUND);
  expect(found()).toEqual([]);
  rmSync(join(site(), 'a'), { recursive: true });
  expect(found()).toHaveLength(1);
});

it('finds a word that is secret now on pages that have not changed', () => {
  write(FAULTY);
  found(['Điều khác']);
  expect(found(['Điều mật']).length).toBe(found([]).length + 4);
});

it('believes no entry that is damaged, or that does not have the form of facts', () => {
  write(FAULTY);
  const sound = found();
  const [entry = ''] = kept();
  const bytes = readFileSync(join(work, 'kept', entry));
  for (const damage of [
    Buffer.concat([bytes.subarray(0, -40), Buffer.from(bytes.subarray(-40)).reverse()]),
    bytes.subarray(0, 50),
    Buffer.alloc(0),
    Buffer.from(
      bytes.toString('latin1').replaceAll('"hasPolicy":false', '"hasPolicy":true '),
      'latin1',
    ),
  ]) {
    writeFileSync(join(work, 'kept', entry), damage);
    expect(found()).toEqual(sound);
  }
  const facts = JSON.parse(bytes.subarray(32).toString('utf8')) as [string, object][];
  for (const forged of [
    {},
    { ids: 'x' },
    { ids: [1], repeated: [], links: [], inline: [], hasPolicy: true },
  ]) {
    const entries = facts.map(([digest]) => [digest, forged]);
    opened().put('page-facts', digestOf(['page-facts', '/']), Buffer.from(JSON.stringify(entries)));
    expect(found()).toEqual(sound);
  }
});
