import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const ROOM = 2 ** 20;

/**
 * Reads files one after another into one piece of memory. What is read holds until the next is: for who looks at each file of a
 * site once, since thousands of buffers would wait for the collector until they are as large as the site.
 *
 * @throws where a file cannot be read
 * @example
 * const read = fileReader();
 * read('dist/index.html').toString('utf8');
 */
export function fileReader(): (path: string) => Buffer {
  let room = Buffer.allocUnsafe(ROOM);
  return (path) => {
    const file = openSync(path, 'r');
    try {
      const { size } = fstatSync(file);
      if (size > room.length) room = Buffer.allocUnsafe(size);
      return room.subarray(0, fill(file, room, size));
    } finally {
      closeSync(file);
    }
  };
}

/** How much of a file is in the room: all of it, unless it has become shorter meanwhile. */
function fill(file: number, room: Buffer, size: number): number {
  let at = 0;
  while (at < size) {
    const read = readSync(file, room, at, size - at, at);
    if (read === 0) break;
    at += read;
  }
  return at;
}
