/** Places on a survey's page that are not questions. The page's parts are found by these for ever, as questions are by their names. */
const TAKEN: ReadonlySet<string> = new Set([
  ...['noi-dung', 'trong-trang', 'ket-qua', 'nguoi-tra-loi', 'cach-lam', 'dinh-chinh', 'van-ban'],
  ...['dan-nguon', 'tai-du-lieu', 'trich-dan', 'ban-tin-su-dung', 'lien-quan', 'can-cu', 'cac-ky'],
  ...['danh-muc'],
]);

/** Beside the folders of questions, in that of their survey; some disks take `A` and `a` for one name. */
const FILES: ReadonlySet<string> = new Set([
  ...['phu-luc', 'cau-hoi', 'index.html', 'the.png', 'datapackage.json'],
  ...['results.csv', 'results.xlsx', 'results.json'],
]);

/** Headings of the body, and footnotes. */
const PREFIXED = /^(?:muc(?:-|$)|chu-thich(?:-|$))/u;

/**
 * Whether a name is the anchor of another part of a survey's page, or a file beside the pages of its questions, so that no question may
 * bear it.
 *
 * @example
 * isTakenAnchor('ket-qua'); // true
 */
export function isTakenAnchor(name: string): boolean {
  return TAKEN.has(name) || FILES.has(name.toLowerCase()) || PREFIXED.test(name);
}
