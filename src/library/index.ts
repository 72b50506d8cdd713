/**
 * The room that makes a `Library` of a root folder, or tells every Problem in it, in three passes: `read` walks the folder
 * and hands out its bytes, `parse` makes each file into what it means by itself, and `check` compares what the files say of
 * one another (`load.ts` is the three in a row). The disk is an argument; only `command`, `serve` and scripts may come in here.
 */
export { loadLibrary, loadWith, type Means } from './load.ts';
export {
  conditionsOf,
  marginFilesOf,
  parseSurveyTables,
  tabulate,
  weighFromFiles,
  type Conditions,
  type MarginFile,
} from './figures/index.ts';
export {
  isBase,
  keepMemory,
  PageFrontSchema,
  parseBriefings,
  parseRegisterFiles,
  parseSettings,
  partGaps,
} from './parse/index.ts';
export {
  isGoodId,
  openDisk,
  openFolder,
  readAnswers,
  readOptional,
  readRequired,
  readRoot,
  readText,
  type Folder,
} from './read/index.ts';
