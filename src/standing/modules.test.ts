import { afterAll, expect, test } from 'vitest';
import { createServer, type ViteDevServer } from 'vite';
import { siteWith } from '../page/report/reports.fixture.ts';
import { publishSite } from '../site.ts';
import { forgetStandingPages, standingModules } from './modules.ts';

const page = (body: string) => ({ id: 'thu', title: 'A', summary: 'B', headings: [], body });
const server: ViteDevServer = await createServer({
  configFile: false,
  appType: 'custom',
  logLevel: 'silent',
  server: { middlewareMode: true, ws: false, watch: null },
  plugins: [standingModules()],
});

afterAll(() => server.close());

const code = async (id: string) => (await server.environments.ssr.transformRequest(id))?.code;
const file = `${server.config.root}/standing-pages/thu.mdx`;

test('hands on the text of the site, and reads it again when told that the site is another', async () => {
  publishSite({ ...siteWith({}), pages: [page('export const body = "một";')] });
  expect(await code('virtual:standing-pages')).toContain('standing-pages/thu.mdx');
  expect(await code(file)).toContain('một');
  publishSite({ ...siteWith({}), pages: [page('export const body = "hai";')] });
  forgetStandingPages(server);
  expect(await code(file)).toContain('hai');
});

test('knows no page but those of the site', async () => {
  publishSite({ ...siteWith({}), pages: [] });
  forgetStandingPages(server);
  await expect(code(file)).rejects.toThrow('no standing page passed the guard: thu');
});
