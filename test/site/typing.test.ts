import { expect, it } from 'vitest';
import { openPage, openSite } from './built.ts';

it('looks for a word half typed in no whole text before the typing has come to rest', async () => {
  const site = await openSite();
  const { page } = await openPage(site, 'tim-kiem/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.locator('input[name=q]').pressSequentially('dat dai zx', { delay: 20 });
  await page.waitForTimeout(600);
  expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  await page.waitForRequest(/\/pagefind\//u);
  await site.close();
});
