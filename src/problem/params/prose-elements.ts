/** Components of MDX bodies and their attributes. */
export interface ProseElementParams {
  /** `instead` is Markdown that does the same, where there is any. */
  'prose-html': { readonly tag: string; readonly instead: string | null };
  'prose-component-unknown': {
    readonly allowed: readonly string[];
    readonly suggestion: string | null;
  };
  'prose-component-inline': { readonly component: string };
  'prose-content': { readonly component: string };
  'prose-attribute-unknown': {
    readonly component: string;
    readonly allowed: readonly string[];
    readonly suggestion: string | null;
  };
  'prose-attribute-missing': { readonly component: string };
  'prose-attribute-repeated': { readonly component: string };
  'prose-attribute-empty': { readonly component: string };
  'prose-attribute-expression': { readonly component: string };
}
