/** Problems of the folder as a whole (src/library.ts). */
export interface LibraryParams {
  'file-missing': { readonly needed: string };
}
