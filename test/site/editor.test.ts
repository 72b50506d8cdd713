import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { spoil } from '../command/copy.fixture.ts';
import { LOCAL } from '../../src/editor/config.ts';
import { editorSite } from '../../src/serve/edit/content.ts';
import { serveEditor, type ServedEditor } from '../../src/serve/edit/serve.ts';
import { openChromium } from '../../scripts/browser/chromium.ts';
import { filesBelow } from '../../src/disk/files.ts';
import { loadLibrary } from '../../src/library/index.ts';
import { editor as words } from '../../src/words/vi/editor.ts';
import { form } from '../../src/words/vi/form.ts';

const FIXTURE = 'test/fixtures/site';
const OLD = 'content/surveys/hoa-binh-2023.mdx';
let browser: Browser;
let editor: ServedEditor;

beforeAll(async () => {
  browser = await openChromium();
  editor = await serveEditor(editorSite(FIXTURE, LOCAL, [], { form, words }), 0);
});

afterAll(async () => {
  await browser.close();
  await editor.close();
});

/** A page with a folder in the browser's own file system, handed over where people choose a folder. */
async function openEditor(root: string): Promise<{ page: Page; complaints: readonly string[] }> {
  const context = await browser.newContext({ locale: 'vi-VN' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(?:data|blob):/u.test(request.url()) && !request.url().startsWith(editor.url))
      complaints.push(`elsewhere: ${request.url()}`);
  });
  await page.goto(editor.url);
  const paths = globSync(`${root}/content/**/*.*`);
  const files = paths.map((path) => [relative(root, path), readFileSync(path, 'utf8')] as const);
  await page.evaluate(async (all) => {
    const top = await navigator.storage.getDirectory();
    await top.getDirectoryHandle('.git', { create: true });
    for (const [path, text] of all) {
      const parts = path.split('/');
      const name = parts.pop() ?? '';
      let folder = top;
      for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
      const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await file.write(text);
      await file.close();
    }
    Object.assign(window, { showDirectoryPicker: () => Promise.resolve(top) });
  }, files);
  await page.getByRole('button', { name: 'Làm việc với kho mã nguồn cục bộ' }).click();
  await page.getByText('Trang cố định').waitFor();
  return { page, complaints };
}

/** Gives an entry another title, saves it, and reads the file that the editor has written. */
async function retitle(page: Page, collection: string, id: string): Promise<string> {
  await page.goto(`${editor.url}#/collections/${collection}/entries/${id}`);
  const title = page.getByRole('textbox', { name: 'Tên báo cáo' }).first();
  await title.fill('Tên mới');
  await page.getByRole('button', { name: 'Lưu', exact: true }).first().click();
  const file = `${collection.split('-')[0] ?? ''}/${id}.mdx`;
  const read = () =>
    page.evaluate(async (path) => {
      let folder = await navigator.storage.getDirectory();
      const [sort = '', name = ''] = path.split('/');
      for (const part of ['content', sort]) folder = await folder.getDirectoryHandle(part);
      return (await (await folder.getFileHandle(name)).getFile()).text();
    }, file);
  await expect.poll(read, { timeout: 10_000 }).toContain('Tên mới');
  return read();
}

describe('the editor in the browser', () => {
  it('saves what the check takes, with codes and dates as they were, and asks nobody elsewhere', async () => {
    const root = mkdtempSync(join(tmpdir(), 'dlxh-editor-'));
    cpSync(FIXTURE, root, { recursive: true });
    // A code that YAML would take for a number, and a word where other surveys have dates.
    const stated = 'fieldwork: { start: 2023-06-05, end: 2023-06-09 }';
    spoil(root, OLD, stated, 'fieldwork: không nêu\nlocalitiesOn: 2023');
    spoil(root, OLD, 'localities: ["17"]', 'localities: [01]');
    const { page, complaints } = await openEditor(root);
    const before = loadLibrary(root).library;
    for (const [collection, id] of [
      ['surveys', 'dat-dai-2025'],
      ['surveys-unstated', 'hoa-binh-2023'],
      ['briefings', 'tuan-45-2026'],
    ] as const) {
      const text = await retitle(page, collection, id);
      const folder = collection.split('-')[0] ?? '';
      writeFileSync(join(root, `content/${folder}/${id}.mdx`), text);
    }
    const { library, problems } = loadLibrary(root);
    expect(problems).toEqual([]);
    const fronts = (from: typeof library) =>
      [...(from?.surveys ?? []), ...(from?.briefings ?? [])].map(({ front, prose }) => ({
        ...front,
        title: '',
        prose: prose.root.children.filter(({ type }) => type !== 'yaml'),
      }));
    expect(fronts(library)).toEqual(fronts(before));
    expect(library?.surveys.filter(({ front }) => front.title === 'Tên mới')).toHaveLength(2);
    expect(complaints).toEqual([]);
    rmSync(root, { recursive: true });
  });

  it('is never in the published site', () => {
    const folder = inject('folder');
    const files = filesBelow(folder);
    expect(files.filter((name) => /npm\/|boot\.js|editor/u.test(name))).toEqual([]);
    const scripts = files.filter((name) => /\.(?:js|html)$/u.test(name));
    expect(
      scripts.filter((name) => /sveltia/iu.test(readFileSync(join(folder, name), 'utf8'))),
    ).toEqual([]);
  });
});
