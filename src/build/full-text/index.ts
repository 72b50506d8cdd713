/**
 * The engine's index of whole texts: which pages are searched, in which parts they lie, and the parts themselves, each made by a
 * thread with a process of the engine, or taken from an earlier build.
 */
export { type Indexed, indexSite } from './index-site.ts';
