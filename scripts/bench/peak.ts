import { writeSync } from 'node:fs';

const PIPE = 3;

// Kilobytes, as the operating system counted them for this process; the search engine runs in another and is not in it.
process.on('exit', () => {
  writeSync(PIPE, String(process.resourceUsage().maxRSS));
});
