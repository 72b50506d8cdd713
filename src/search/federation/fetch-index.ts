import {
  type Entry,
  FORMAT,
  type HeadingIndex,
  INDEX_ENTRY,
  INDEX_FOLDER,
  openIndex,
} from '../index/index.ts';

/**
 * Opens the index of a site from its server.
 *
 * @param base the path, or the address, under which the site is served; `/` at its end
 * @param patience milliseconds that one file may take; as long as the browser has it where there is none
 */
export async function fetchIndex(base: string, patience?: number): Promise<FetchedIndex> {
  const asked = async (address: string, cache: RequestCache): Promise<Response> => {
    const signal = patience === undefined ? null : AbortSignal.timeout(patience);
    const response = await fetch(address, { cache, signal });
    if (!response.ok) throw new Error(`not fetched: ${address} ${String(response.status)}`);
    return response;
  };
  const entry = (await (await asked(`${base}${INDEX_ENTRY}`, 'no-cache')).json()) as Entry;
  if (entry.format !== FORMAT) throw new Error(`index of another format: ${base}`);
  const folder = `${base}${INDEX_FOLDER}${entry.version}/`;
  const index = await openIndex(async (path) => unpack(await asked(folder + path, 'default')));
  return { index, entry };
}

/** An index with what its site says of itself. */
interface FetchedIndex {
  readonly index: HeadingIndex;
  readonly entry: Entry;
}

/** Unpacks JSON; a server that declares its packed files has had them unpacked by the browser already. */
async function unpack<T>(response: Response): Promise<T> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b)
    return JSON.parse(new TextDecoder().decode(bytes)) as T;
  // Not through a Blob: each is handed to another process of the browser and back.
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  const plain = new Response(readable).json() as Promise<T>;
  await Promise.all([writer.write(bytes), writer.close(), plain]);
  return plain;
}
