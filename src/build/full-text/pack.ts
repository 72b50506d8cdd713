/** A file of a part, under the part's folder. */
export interface PartFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A part of the engine's index. */
export interface Part {
  readonly files: readonly PartFile[];
  /** Words with those that stand right behind them somewhere, parted by spaces. */
  readonly neighbours: readonly (readonly [first: string, seconds: string])[];
}

const HEAD = 4;

/** A part as one run of bytes: the length of its list, the list, then the files one after the other. */
export function pack({ files, neighbours }: Part): Uint8Array {
  const sizes = files.map(({ path, bytes }) => [path, bytes.length]);
  const list = Buffer.from(JSON.stringify({ sizes, neighbours }));
  const length = Buffer.alloc(HEAD);
  length.writeUInt32LE(list.length);
  return Buffer.concat([length, list, ...files.map(({ bytes }) => bytes)]);
}

/** The part again, of bytes that `pack` made: whoever keeps them must know that they are whole. */
export function unpack(packed: Uint8Array): Part {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  const end = HEAD + bytes.readUInt32LE(0);
  const { sizes, neighbours } = JSON.parse(bytes.toString('utf8', HEAD, end)) as {
    readonly sizes: readonly (readonly [path: string, size: number])[];
    readonly neighbours: Part['neighbours'];
  };
  let at = end;
  const files = sizes.map(([path, size]): PartFile => {
    at += size;
    return { path, bytes: bytes.subarray(at - size, at) };
  });
  return { files, neighbours };
}
