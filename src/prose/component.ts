import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';

/** What the grammar must know of an attribute. */
export interface AttributeRule {
  readonly required?: boolean;
}

/** What the grammar must know of a component: its name, where it may stand, and the attributes that it takes. */
export interface ComponentRule {
  readonly name: string;
  /** Whether it stands in the running text; else it is a block of its own. */
  readonly inline?: boolean;
  /** Whether it takes prose as content; figures may be typed there, as in a quotation. */
  readonly content?: boolean;
  /** In the order in which they are told: the required ones first. */
  readonly attributes: Readonly<Record<string, AttributeRule>>;
}

/** The components that a body may use, by name; nothing else may stand in it. */
export type AllowList = ReadonlyMap<string, ComponentRule>;

/** One component as staff wrote it. */
export interface ProseElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A component in the tree. */
export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;
