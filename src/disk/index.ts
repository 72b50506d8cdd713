/** Files of a folder, writing a file whole or not at all, and what went wrong with a disk in words. */

export { diskFaultOf } from './disk-fault.ts';
export { filesBelow } from './files.ts';
export { fileReader } from './reader.ts';
export { writeWhole } from './write-file.ts';
