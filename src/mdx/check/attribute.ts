import type { AttributeRule } from '../../prose/index.ts';

/** An attribute of a component. */
export interface Attribute extends AttributeRule {
  /** The only words that it may hold; any other is a Problem. */
  readonly allowed?: readonly string[];
  /** Whether staff fill it with words of their own, in which a sampling error may be claimed. */
  readonly wording?: boolean;
}
