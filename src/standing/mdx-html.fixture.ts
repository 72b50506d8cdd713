import { mdxToJs } from 'satteri';
import { escapeHtml } from '../format/escape.ts';
import { note } from '../mdx/note.ts';
import { markdown } from './index.ts';

/** Finished HTML, as against text that is still to be escaped. */
interface Html {
  readonly html: string;
}

type Props = Readonly<Record<string, unknown>>;
type Component = (props: Props) => Html;

/** For tests: what the components of Astro do with a note, without Astro. */
const COMPONENTS: Readonly<Record<string, Component>> = {
  Note: ({ title, children }) => ({
    html: note.render(typeof title === 'string' ? { title: title.trim() } : {}, htmlOf(children)),
  }),
};

/** For tests: a body as Astro's MDX compiles it, written out by a runtime of a few lines. */
export async function mdxHtml(source: string): Promise<string> {
  const { mdastPlugins, hastPlugins, features } = markdown.processor.options;
  const { code } = await mdxToJs(source, {
    ...{
      mdastPlugins,
      hastPlugins,
      elementAttributeNameCase: 'html',
      outputFormat: 'function-body',
    },
    features: { ...features, smartPunctuation: features.smartPunctuation ?? true },
  });
  const run = new Function(code) as (runtime: object) => { readonly default: Component };
  const runtime = {
    Fragment: ({ children }: Props) => ({ html: htmlOf(children) }),
    jsx,
    jsxs: jsx,
  };
  return run(runtime).default({ components: COMPONENTS }).html;
}

function jsx(type: string | Component, { children, ...attributes }: Props): Html {
  if (typeof type === 'function') return type({ ...attributes, children });
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escapeHtml(String(value))}"`,
  );
  const end = type === 'br' || type === 'hr' ? '' : `</${type}>`;
  return { html: `<${type}${written.join('')}>${htmlOf(children)}${end}` };
}

function htmlOf(children: unknown): string {
  if (Array.isArray(children)) return children.map(htmlOf).join('');
  if (typeof children === 'string') return escapeHtml(children);
  return children === undefined ? '' : (children as Html).html;
}
