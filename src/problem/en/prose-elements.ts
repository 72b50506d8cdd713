import { guess, list } from './prose-words.ts';
import type { Sentences } from '../params/all.ts';
import type { ProseElementParams } from '../params/prose-elements.ts';

export const proseElements: Sentences<ProseElementParams> = {
  'prose-html': ({ tag, instead }) => ({
    message: `the HTML tag <${tag}> cannot be used`,
    remedy: instead === null ? 'remove it and write Markdown' : `write Markdown: ${instead}`,
  }),
  'prose-component-unknown': ({ allowed, suggestion }, seen) => ({
    message: `${seen} is not a component that may be used (${allowed.join(', ')})`,
    remedy: suggestion === null ? 'use one of the list' : `did you mean <${suggestion} />?`,
  }),
  'prose-component-inline': ({ component }) => ({
    message: `<${component}> is a block and cannot stand within a line of text`,
    remedy: `put <${component}> on its own line, with a blank line above and below`,
  }),
  'prose-content': ({ component }) => ({
    message: `<${component}> takes no content`,
    remedy: `write <${component} … /> and move the text out; the figure comes from the data`,
  }),
  'prose-attribute-unknown': ({ component, allowed, suggestion }, seen) => ({
    message: `<${component}> has no attribute ${seen} (only: ${list(allowed)})`,
    remedy: guess(suggestion, 'remove it'),
  }),
  'prose-attribute-missing': ({ component }) => ({
    message: `<${component}> lacks this attribute`,
    remedy: 'add it to the tag as name="value"',
  }),
  'prose-attribute-repeated': ({ component }) => ({
    message: `<${component}> has this attribute twice`,
    remedy: 'keep one',
  }),
  'prose-attribute-empty': ({ component }) => ({
    message: `this attribute of <${component}> is empty`,
    remedy: 'give it a value in double quotes, or remove it',
  }),
  'prose-attribute-expression': ({ component }, seen) => ({
    message: `an attribute of <${component}> is written with braces: ${seen}`,
    remedy: 'write the value in double quotes, as in question="q1"',
  }),
};
