import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The path of a Chromium on this machine; on Debian as root it is installed when missing.
 *
 * @throws with the very command to run, where it cannot be installed
 */
export function findChromium(): string {
  const found = (): string | undefined => PATHS.find((path) => existsSync(path));
  const there = found();
  if (there !== undefined) return there;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', ['update', '-qq'], { env, stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], { env, stdio: 'inherit' });
  }
  const installed = found();
  if (installed === undefined) {
    throw new Error(
      'Chromium is needed to test the site. On Debian: sudo apt-get update && sudo apt-get install -y chromium',
    );
  }
  return installed;
}

/** Opens a headless Chromium that talks to nobody but the page's own server. */
export async function openChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), headless: true, args: FLAGS });
}
