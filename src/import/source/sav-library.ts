import { createRequire } from 'node:module';
import type { SavBytes } from './sav-bytes.ts';
import type { Variable } from './sav-variable.ts';

/** What we use of `sav-reader`. Its package opens no door to `import`, types included. */
interface SavReader {
  readonly reader: {
    reader: SavBytes;
    readString: (length: number, trimEnd?: boolean) => Promise<string>;
  };
  readonly meta: {
    readonly header: unknown;
    readonly sysvars: readonly Variable[];
    readonly getValueLabels: (
      name: string,
    ) => readonly { readonly val: number | string; readonly label: string }[] | null;
  };
  readonly open: () => Promise<void>;
  readonly readNextRow: (includeNulls: boolean) => Promise<unknown>;
}

const library: { readonly SavBufferReader: new (bytes: Buffer) => SavReader } = createRequire(
  import.meta.url,
)('sav-reader');

/** Opens the library on a file's bytes. */
export function savReader(bytes: Uint8Array): SavReader {
  return new library.SavBufferReader(Buffer.from(bytes));
}
