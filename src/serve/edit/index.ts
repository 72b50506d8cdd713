/** The files and the server of the editor in the browser. */

export { editorSite } from './content.ts';
export { serveEditor } from './serve.ts';
