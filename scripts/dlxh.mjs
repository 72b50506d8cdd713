#!/usr/bin/env node
// The door of `npx dlxh`: the command line, run by the Node that the project brings.
import { fileURLToPath } from 'node:url';

process.argv.splice(2, 0, fileURLToPath(new URL('dlxh.ts', import.meta.url)));
await import('./node.mjs');
