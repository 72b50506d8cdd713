/**
 * Servers on this machine alone: a built folder, and behind doors of their own the preview of a site being written
 * (`dev`) and the editor (`edit`).
 */

export { serveSite } from './serve.ts';
