import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Engine, type EngineModule, openEngine } from '../site/index.ts';
import { ENGINE_FOLDER, type Entry } from '../index/index.ts';

/**
 * The search engine of a built site, run in this process from its files: the very script and WebAssembly that browsers load. It asks for
 * its files by `fetch`, which knows no files, so those requests are answered from the disk.
 */
export async function openSiteEngine(folder: string, { base, parts }: Entry): Promise<Engine> {
  const bundle = pathToFileURL(`${folder}/${ENGINE_FOLDER}`).href;
  answerFilesFromDisk();
  const { createInstance } = (await import(`${bundle}pagefind.js`)) as EngineModule;
  return openEngine(createInstance, bundle, base, parts);
}

let answering = false;

function answerFilesFromDisk(): void {
  if (answering) return;
  answering = true;
  const network = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.startsWith('file:')) return network(input, init);
    const url = new URL(address);
    url.search = '';
    return new Response(new Uint8Array(await readFile(fileURLToPath(url))));
  };
}
