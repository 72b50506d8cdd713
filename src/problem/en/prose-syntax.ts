import type { Sentences } from '../params/all.ts';
import type { ProseSyntaxParams } from '../params/prose-syntax.ts';

export const proseSyntax: Sentences<ProseSyntaxParams> = {
  'prose-autolink': (_, seen) => ({
    message: `links cannot be written as ${seen}`,
    remedy: 'write the address without < >, or [text](address)',
  }),
  'prose-less-than': (_, seen) => ({
    message: `the "<" in ${seen} is read as the start of a tag, but no valid tag follows`,
    remedy: 'write it in words ("under 10") or as &lt;',
  }),
  'prose-tag-malformed': ({ tag }, seen) => ({
    message: `the tag <${tag}> in ${seen} is not written correctly`,
    remedy: `write it as <${tag} name="value" />: values in straight quotes ("), never “ ”, and /> at the end`,
  }),
  'prose-brace-open': (_, seen) => ({
    message: `the "{" in ${seen} is never closed`,
    remedy: 'remove it, or write \\{ to print it',
  }),
  'prose-tag-unclosed': ({ tag }) => ({
    message: `the tag <${tag}> is not closed within its paragraph or item`,
    remedy: `without content write <${tag} … />; with content put <${tag}> and </${tag}> on lines of their own`,
  }),
  'prose-tag-unopened': ({ tag, opener }) => ({
    message:
      opener === null
        ? `the closing tag </${tag}> matches no opening tag`
        : `the closing tag </${tag}> does not match the open tag <${opener}>`,
    remedy: `remove </${tag}>, or spell it like the opening tag above`,
  }),
  'prose-comment': () => ({
    message: 'HTML comments <!-- … --> cannot be used',
    remedy: 'delete it; notes for colleagues belong in the commit message',
  }),
  'prose-syntax': ({ reason }, seen) => ({
    message: `the text cannot be read from ${seen} on (${reason})`,
    remedy: 'look at < > { } on this line; put \\ before those that are only to be printed',
  }),
  'prose-import': (_, seen) => ({
    message: `the paragraph beginning with ${seen} is an import/export, which cannot be used`,
    remedy: 'delete it: components are there without being declared',
  }),
  'prose-expression': (_, seen) => ({
    message: `the expression ${seen} cannot be used`,
    remedy: 'write the content itself; to print braces write \\{ and \\}',
  }),
};
