import { expect, it } from 'vitest';
import { contentSecurityPolicy } from './policy.ts';

it('lets a page load its own files alone', () => {
  const policy = contentSecurityPolicy();
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toMatch(/unsafe-inline|connect-src|https?:/u);
});

it('lets the search page ask the sites that it searches, each once', () => {
  const sites = ['https://a.example', 'https://b.example', 'https://a.example'];
  expect(contentSecurityPolicy(sites)).toContain(
    "connect-src 'self' https://a.example https://b.example",
  );
});
