/** Problems of MDX bodies (src/prose) and of the references in them. */
export interface ProseParams {
  'prose-component-unknown': { readonly allowed: readonly string[]; readonly suggestion: string | null };
}
