/**
 * The built files read before they replace the last good site: dead links, inline code, files that must not be
 * published, and words of reports that are not released.
 */

export { auditSite } from './audit.ts';
