import type { Site } from '../../report.ts';

/** `/robots.txt`: the public edition may be indexed, an internal one may not. */
export function toRobots({ settings, edition }: Site): string {
  if (edition === 'internal') return 'User-agent: *\nDisallow: /\n';
  return `User-agent: *\nAllow: /\n\nSitemap: ${settings.url}${settings.base}sitemap-index.xml\n`;
}
