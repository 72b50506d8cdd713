import { nearest, type Place, problem, type Problem } from '../problem/index.ts';
import { unknownTagProblem } from './unknown-tag.ts';
import type { AllowList, ComponentRule, JsxElement, ProseElement } from '../prose/index.ts';

/** A component as written, and what is wrong with it; null when it is none of the allow-list. */
export function guardElement(
  node: JsxElement,
  place: Place,
  components: AllowList,
): { element: ProseElement | null; problems: Problem[] } {
  const name = node.name ?? '';
  const rule = components.get(name);
  if (rule === undefined) {
    return { element: null, problems: [unknownTagProblem(name, place, components)] };
  }
  const { attributes, problems } = guardAttributes(node, rule, place);
  const { file, line = 1, column = 1 } = place;
  return {
    element: { name, attributes, file, line, column },
    problems: [...placementProblems(node, rule, place), ...problems],
  };
}

function placementProblems(node: JsxElement, rule: ComponentRule, place: Place): Problem[] {
  const component = rule.name;
  const block = node.type === 'mdxJsxTextElement' && rule.inline !== true;
  const content =
    rule.content !== true &&
    node.children.some((child) => child.type !== 'text' || child.value.trim() !== '');
  return [
    ...(block ? [problem('prose-component-inline', place, { component })] : []),
    ...(content ? [problem('prose-content', place, { component })] : []),
  ];
}

function guardAttributes(
  node: JsxElement,
  { name: component, attributes: rules }: ComponentRule,
  place: Place,
): { attributes: Record<string, string>; problems: Problem[] } {
  const allowed = Object.keys(rules);
  const attributes: Record<string, string> = {};
  const problems: Problem[] = [];
  const named: string[] = [];
  for (const attribute of node.attributes) {
    const wrong = attributeProblem(attribute, component, allowed, named, place);
    if (attribute.type === 'mdxJsxAttribute') named.push(attribute.name);
    if (wrong !== null) problems.push(wrong);
    else if ('name' in attribute) attributes[attribute.name] = String(attribute.value).trim();
  }
  const missing = allowed.filter((name) => rules[name]?.required === true && !named.includes(name));
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
  component: string,
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
