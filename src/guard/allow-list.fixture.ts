import { COMPONENTS } from '../mdx/list.ts';
import type { AllowList } from '../prose/index.ts';

const NAMES = [
  ...['Value', 'Change', 'Difference', 'Base'],
  ...['Question', 'Trend', 'Compare', 'Streams', 'Table', 'Note'],
];

/** For tests whose expected sentences name every component: the list that they were written for, whatever is added later. */
export const allowList: AllowList = new Map(
  NAMES.map((name) => {
    const component = COMPONENTS.get(name);
    if (component === undefined) throw new Error(`unknown component: ${name}`);
    return [name, component];
  }),
);
