/** Fields become the configuration of the editor in the browser. */

export { type EditorBackend, editorConfig, FORMAT, listsOfNone, LOCAL } from './config.ts';
export { NONE } from './field.ts';
export { registerOptions } from './register-options.ts';
