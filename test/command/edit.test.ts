import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyFixture, removeCopy, run } from './copy.fixture.ts';
import { serveEditor } from '../../src/serve/edit/serve.ts';
import { auditSite } from '../../src/audit/audit.ts';
import { filesBelow } from '../../src/disk/files.ts';

let root: string;

beforeEach(() => {
  root = copyFixture();
});

afterEach(() => {
  removeCopy(root);
});

describe('dlxh edit --out', () => {
  it('writes the editor for a git host, which the audit refuses in a published site', async () => {
    const out = join(root, '../soan');
    const to = ['--out', out, '--backend', 'gitlab', '--repo', 'co-quan/dlxh', '--app-id', 'x'];
    const own = ['--base-url', 'https://git.example'];
    expect((await run('edit', '--root', root, ...to, ...own)).code).toBe(0);
    const config = JSON.parse(readFileSync(join(out, 'config.json'), 'utf8')) as object;
    expect(config).toMatchObject({
      backend: { name: 'gitlab', repo: 'co-quan/dlxh', app_id: 'x', auth_type: 'pkce' },
    });
    expect(config).toHaveProperty('backend.api_root', 'https://git.example/api/v4');
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain(
      "connect-src 'self' blob: data: https://git.example;",
    );
    expect(existsSync(join(out, 'npm/index.js'))).toBe(true);
    expect(readFileSync(join(out, 'npm/index.js'), 'utf8')).not.toContain('cdn.jsdelivr.net');
    expect(filesBelow(out).filter((name) => name.endsWith('.map'))).toEqual([]);
    expect(auditSite(out, { base: '/', secrets: [] })).toContain(
      'npm/index.js: tệp không được có trong trang công bố',
    );
  });

  it.each([['dist'], ['content/soan'], ['data/soan'], ['day']])(
    'never writes into %s',
    async (out) => {
      mkdirSync(join(root, 'day'));
      writeFileSync(join(root, 'day/a.txt'), '');
      const before = filesBelow(root);
      const { code } = await run('edit', '--root', root, '--out', join(root, out), '--repo', 'a/b');
      expect(code).toBe(2);
      expect(filesBelow(root)).toEqual(before);
    },
  );

  it.each([
    [['--out', 'x-khong-co']],
    [['--out', 'x-khong-co', '--repo', 'a/b', '--backend', 'svn']],
    [['--out', 'x-khong-co', '--repo', 'a/b', '--base-url', 'git']],
    [['--port', 'x']],
    [['--port', '70000']],
  ])('%j is used wrongly', async (args) => {
    expect((await run('edit', '--root', root, ...args)).code).toBe(2);
    expect(existsSync('x-khong-co')).toBe(false);
  });
});

describe('serveEditor', () => {
  const status = (url: string, host: string): Promise<number | undefined> =>
    new Promise((done, fail) => {
      request(url, { headers: { host } }, (answer) => {
        answer.resume();
        done(answer.statusCode);
      })
        .on('error', fail)
        .end();
    });

  it('answers nobody who calls it by another name', async () => {
    const { url, close } = await serveEditor(new Map([['index.html', Buffer.from('a')]]), 0);
    const { host, port } = new URL(url);
    expect(await status(url, host)).toBe(200);
    expect(await status(url, `localhost:${port}`)).toBe(200);
    expect(await status(url, `evil.example:${port}`)).toBe(403);
    expect(await status(`${url}../package.json`, host)).toBe(404);
    await close();
  });

  it('is bound to this machine', async () => {
    const { url, close } = await serveEditor(new Map(), 0);
    expect(new URL(url).hostname).toBe('127.0.0.1');
    await close();
  });
});
