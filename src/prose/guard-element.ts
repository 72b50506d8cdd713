import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { nearest } from '../problem/nearest.ts';
import { problem, type Place, type Problem } from '../problem/problem.ts';
import { isComponent, isInline, takesContent } from './component.ts';
import { strangerProblem } from './stranger.ts';
import { COMPONENTS, type ComponentName, type ProseElement } from './tree.ts';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** A component as written, and what is wrong with it; null when it is not one of ours. */
export function guardElement(
  node: JsxElement,
  place: Place,
): { element: ProseElement | null; problems: Problem[] } {
  const tag = node.name ?? '';
  if (!isComponent(tag)) {
    return { element: null, problems: [strangerProblem(tag, place)] };
  }
  const { attributes, problems } = guardAttributes(node, tag, place);
  const { file, line = 1, column = 1 } = place;
  return {
    element: { name: tag, attributes, file, line, column },
    problems: [...placementProblems(node, tag, place), ...problems],
  };
}

function placementProblems(node: JsxElement, component: ComponentName, place: Place): Problem[] {
  const block = node.type === 'mdxJsxTextElement' && !isInline(component);
  const content =
    !takesContent(component) &&
    node.children.some((child) => child.type !== 'text' || child.value.trim() !== '');
  return [
    ...(block ? [problem('prose-component-inline', place, { component })] : []),
    ...(content ? [problem('prose-content', place, { component })] : []),
  ];
}

function guardAttributes(
  node: JsxElement,
  component: ComponentName,
  place: Place,
): { attributes: Record<string, string>; problems: Problem[] } {
  const { required, optional }: { required: readonly string[]; optional: readonly string[] } =
    COMPONENTS[component];
  const allowed = [...required, ...optional];
  const attributes: Record<string, string> = {};
  const problems: Problem[] = [];
  const named: string[] = [];
  for (const attribute of node.attributes) {
    const wrong = attributeProblem(attribute, component, allowed, named, place);
    if (attribute.type === 'mdxJsxAttribute') named.push(attribute.name);
    if (wrong !== null) problems.push(wrong);
    else if ('name' in attribute) attributes[attribute.name] = String(attribute.value).trim();
  }
  const missing = required.filter((name) => !named.includes(name));
  return {
    attributes,
    problems: [
      ...problems,
      ...missing.map((field) =>
        problem('prose-attribute-missing', { ...place, field }, { component }),
      ),
    ],
  };
}

function attributeProblem(
  attribute: JsxElement['attributes'][number],
  component: ComponentName,
  allowed: readonly string[],
  named: readonly string[],
  place: Place,
): Problem | null {
  if (attribute.type === 'mdxJsxExpressionAttribute') {
    return problem(
      'prose-attribute-expression',
      { ...place, seen: `{${attribute.value}}` },
      { component },
    );
  }
  const { name: field, value } = attribute;
  if (!allowed.includes(field)) {
    const params = { component, allowed, suggestion: nearest(field, allowed) };
    return problem('prose-attribute-unknown', { ...place, field, seen: field }, params);
  }
  const at = { ...place, field };
  if (named.includes(field)) return problem('prose-attribute-repeated', at, { component });
  if (typeof value === 'object' && value !== null) {
    return problem(
      'prose-attribute-expression',
      { ...at, seen: `{${value.value}}` },
      { component },
    );
  }
  return (value ?? '').trim() === '' ? problem('prose-attribute-empty', at, { component }) : null;
}
