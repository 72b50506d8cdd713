/** Problems of front matter, shared by surveys and briefings. */
export interface FrontParams {
  'front-missing': { readonly suggestion: string | null };
}
