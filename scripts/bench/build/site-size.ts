import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a built site weighs on the disk; bytes as they are, not compressed. */
export interface SiteSize {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  /** Means over the surveys of the site, from the folder of each. */
  readonly filesPerSurvey: number;
  readonly bytesPerSurvey: number;
}

/** Weighs a built site of so many surveys. */
export function siteSize(folder: string, surveys: number): SiteSize {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const under = join(folder, 'khao-sat');
  // Deeper than the list of surveys itself and its further pages are the surveys' own files.
  const own = files.filter(
    (file) => /^\/[^/]+\/./u.test(file.slice(under.length)) && file.startsWith(under),
  );
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    files: files.length,
    bytes: bytesOf(files),
    filesPerSurvey: own.length / surveys,
    bytesPerSurvey: bytesOf(own) / surveys,
  };
}

const bytesOf = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + statSync(file).size, 0);
