/** Front matter (YAML) becomes fields that know their line; schema issues become Problems. */

export { type Front, parseFields, parseFront, readFront } from './parse.ts';
export { blankFront } from './split.ts';
export { readYaml } from './yaml.ts';
