import type { DiskFault } from '../words/index.ts';

const FAULTS: Readonly<Record<string, DiskFault>> = {
  EACCES: 'permission',
  EPERM: 'permission',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EROFS: 'read-only',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  ENOENT: 'missing',
  ENOTEMPTY: 'taken',
  EEXIST: 'taken',
  ENOTDIR: 'not-folder',
  EMFILE: 'too-many',
  ENFILE: 'too-many',
  ENAMETOOLONG: 'name',
};

/** How the bundler and the search engine, which are no Node programs, tell the same. */
const TOLD: readonly (readonly [RegExp, DiskFault])[] = [
  [/no space left on device|disk quota exceeded/iu, 'full'],
  [/permission denied/iu, 'permission'],
  [/read-only file system/iu, 'read-only'],
  [/too many open files/iu, 'too-many'],
];

/** An error of the disk that whoever runs the command can mend, and the path it happened at; null for any other error. */
export function diskFaultOf(
  error: unknown,
): { readonly fault: DiskFault; readonly path: string } | null {
  if (!(error instanceof Error)) return null;
  const fault = 'code' in error && 'syscall' in error ? FAULTS[String(error.code)] : undefined;
  if (fault === undefined) {
    const told = TOLD.find(([words]) => words.test(error.message))?.[1];
    return told === undefined ? diskFaultOf(error.cause) : { fault: told, path: '' };
  }
  return { fault, path: 'path' in error ? String(error.path) : '' };
}
