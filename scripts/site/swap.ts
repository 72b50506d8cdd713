import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** A fresh folder beside the site, on the same disk, so that the swap is a rename. */
export function freshFolder(out: string): string {
  mkdirSync(dirname(out), { recursive: true });
  return mkdtempSync(`${out}.next-`);
}

/**
 * Puts the new site in the place of the old one by rename; when that fails, the old one is put back and the error thrown.
 */
export function swapIn(fresh: string, out: string): void {
  const old = `${fresh}.old`;
  const replaces = existsSync(out);
  if (replaces) renameSync(out, old);
  try {
    renameSync(fresh, out);
  } catch (error) {
    if (replaces) renameSync(old, out);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
