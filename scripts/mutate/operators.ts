import ts from 'typescript';

/** Another text for a piece of code. */
export interface Change {
  readonly node: ts.Node;
  readonly to: string;
}

const BINARY: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '**': ['*'],
  '+=': ['-='],
  '-=': ['+='],
  '*=': ['/='],
  '/=': ['*='],
};

/** Methods that another may stand for. */
const METHODS: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
  floor: 'ceil',
  ceil: 'floor',
};

/** Methods that may be left out, so that what they were called on stands alone. */
const OMITTED = new Set(['filter', 'toSorted', 'sort', 'toReversed', 'slice', 'trim']);

function ofBinary(node: ts.BinaryExpression): readonly string[] {
  const [left, right] = [node.left.getText(), node.right.getText()];
  const operator = node.operatorToken.getText();
  const isText = [node.left, node.right].some(
    (one) => ts.isStringLiteral(one) || ts.isTemplateLiteral(one),
  );
  if (operator === '??') return [right];
  if (operator === '+' && isText) return [];
  return (BINARY[operator] ?? []).map((other) => `${left} ${other} ${right}`);
}

function ofUnary(node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression): readonly string[] {
  const operand = node.operand.getText();
  const other = { [ts.SyntaxKind.PlusPlusToken]: '--', [ts.SyntaxKind.MinusMinusToken]: '++' };
  if (node.operator in other) {
    const sign = other[node.operator as keyof typeof other];
    return [ts.isPrefixUnaryExpression(node) ? `${sign}${operand}` : `${operand}${sign}`];
  }
  return node.operator === ts.SyntaxKind.TildeToken ? [] : [operand];
}

function ofCall(node: ts.CallExpression): readonly string[] {
  const { expression, arguments: given } = node;
  // What is called on nothing there gives nothing: a chain with `?.` is whole or not at all.
  if (!ts.isPropertyAccessExpression(expression) || (node.flags & ts.NodeFlags.OptionalChain) !== 0)
    return [];
  const receiver = expression.expression.getText();
  const name = expression.name.text;
  if (OMITTED.has(name)) return [receiver];
  if (receiver === 'Math' && name === 'abs') return given.map((one) => one.getText());
  const other = METHODS[name];
  if (other === undefined) return [];
  return [`${receiver}.${other}(${given.map((one) => one.getText()).join(', ')})`];
}

/** Whether a number is what only the compiler asks for: `counts[at] ?? 0`, `const [first = 0] = numbers`. */
function isFallback(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isPrefixUnaryExpression(parent)) return isFallback(parent);
  if (ts.isBindingElement(parent)) return ts.isArrayBindingPattern(parent.parent);
  return ts.isBinaryExpression(parent) && parent.operatorToken.getText() === '??';
}

const isName = (node: ts.Node): boolean =>
  ts.isPropertyAssignment(node.parent) && node.parent.name === node;

/** Conditions are made true, and false; a loop is only left out, for it would not end. */
function ofCondition(node: ts.Node): readonly Change[] {
  const both = (condition: ts.Node) => ['true', 'false'].map((to) => ({ node: condition, to }));
  if (ts.isIfStatement(node)) return both(node.expression);
  if (ts.isConditionalExpression(node)) return both(node.condition);
  return ts.isWhileStatement(node) ? [{ node: node.expression, to: 'false' }] : [];
}

const isAssignment = (token: ts.SyntaxKind): boolean =>
  token >= ts.SyntaxKind.FirstAssignment && token <= ts.SyntaxKind.LastAssignment;

/** A statement that does something is left out. */
function ofStatement(node: ts.Node): readonly Change[] {
  if (!ts.isExpressionStatement(node)) return [];
  const { expression } = node;
  const acts =
    ts.isCallExpression(expression) ||
    (ts.isBinaryExpression(expression) && isAssignment(expression.operatorToken.kind)) ||
    ts.isPrefixUnaryExpression(expression) ||
    ts.isPostfixUnaryExpression(expression);
  return acts ? [{ node: expression, to: 'undefined' }] : [];
}

function textsFor(node: ts.Node): readonly string[] {
  if (ts.isBinaryExpression(node)) return ofBinary(node);
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node))
    return ts.isNumericLiteral(node.operand) && isFallback(node) ? [] : ofUnary(node);
  if (ts.isCallExpression(node)) return ofCall(node);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ['false'];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ['true'];
  if (!ts.isNumericLiteral(node) || isName(node) || isFallback(node)) return [];
  return [String(Number(node.text) + 1)];
}

/** What the operators of mutation testing make of one piece of code: each change alone is one mutant. */
export const changesOf = (node: ts.Node): readonly Change[] => [
  ...textsFor(node).map((to) => ({ node, to })),
  ...ofCondition(node),
  ...ofStatement(node),
];
