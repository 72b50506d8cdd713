/**
 * The second pass over a root folder: bytes and texts become registers, settings, surveys (parsed, weighed, tabulated,
 * disclosed), briefings and pages, each with the Problems of its own files and, in a draft, with what it still lacks.
 * Nothing here touches the disk but through the folder that is handed in, and no report is judged by another.
 */
export { parseBriefings } from './briefings.ts';
export { type Citations, citationsOf } from './citations.ts';
export { keepMemory, NO_MEMORY, type Memory } from './memory.ts';
export { PageFrontSchema } from './pages.ts';
export { parseAround, parseRoot, type ParsedRoot } from './parse.ts';
export { partGaps, type Loaded, type Parsed } from './parsed.ts';
export { parseRegisterFiles, type ParsedRegisters } from './registers.ts';
export { isBase, parseSettings } from './settings.ts';
export { figuresFor } from './surveys.ts';
export { pageOf } from './surveys-page.ts';
