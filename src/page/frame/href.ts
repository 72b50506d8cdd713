/**
 * Makes the site's paths into addresses under its base.
 *
 * @param base begins and ends with `/`
 * @example
 * hrefFrom('/reports/')('khao-sat/dat-dai-2026/#q1'); // '/reports/khao-sat/dat-dai-2026/#q1'
 */
export function hrefFrom(base: string): (path: string) => string {
  return (path) => base + path.replace(/^\/+/, '');
}

/** Under the base: the picture of a report that social networks show. */
export const cardPath = {
  survey: (id: string) => `khao-sat/${id}/the.png`,
  briefing: (id: string) => `ban-tin/${id}/the.png`,
} as const;

export const paths = {
  survey: (id: string) => `khao-sat/${id}/`,
  question: (id: string, name: string) => `khao-sat/${id}/${name}/`,
  questions: (id: string) => `khao-sat/${id}/cau-hoi/`,
  annex: (id: string) => `khao-sat/${id}/phu-luc/`,
  briefing: (id: string) => `ban-tin/${id}/`,
  topic: (id: string) => `chu-de/${id}/`,
  place: (slug: string) => `dia-phuong/${slug}/`,
  bank: (way: string, value: string) => `cau-hoi/${way}/${value}/`,
  series: (id: string) => `xu-huong/${id}/`,
} as const;
