import type { Folder } from './folder.ts';

/**
 * The content of files as parts of a digest: whether each is there, whether it can be read, and its bytes.
 *
 * @example
 * digestOf(filePartsOf(folder, ['content/surveys/a.mdx']))
 */
export function filePartsOf(
  folder: Folder,
  files: readonly string[],
): readonly (string | Uint8Array)[] {
  return files.flatMap((file) => {
    if (!folder.has(file)) return [file, 'none', ''];
    const { value } = folder.bytes(file);
    return value === null ? [file, 'closed', ''] : [file, 'open', value];
  });
}
