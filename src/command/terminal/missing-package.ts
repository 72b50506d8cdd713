/**
 * The package that an error says is not installed, as when only what publishing needs was (`npm ci --omit=dev`);
 * null for any other error.
 *
 * @example missingPackageOf(await import('happy-dom').catch((error: unknown) => error)) // 'happy-dom', where it is not
 */
export function missingPackageOf(error: unknown): string | null {
  if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'))
    return null;
  return /^Cannot find package '([^']+)'/u.exec(error.message)?.[1] ?? null;
}
