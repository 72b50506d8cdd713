/** What keeps an MDX body from being parsed, and code that has no place in it. */
export interface ProseSyntaxParams {
  'prose-autolink': object;
  'prose-less-than': object;
  /** A component's tag that begins well and is not written to its end. */
  'prose-tag-malformed': { readonly tag: string };
  'prose-brace-open': object;
  'prose-tag-unclosed': { readonly tag: string };
  'prose-tag-unopened': { readonly tag: string; readonly opener: string | null };
  'prose-comment': object;
  'prose-syntax': { readonly reason: string };
  'prose-import': object;
  'prose-expression': object;
}
