import type { Command } from './terminal/index.ts';

/** The commands of `dlxh`, in the order of its help. Each is loaded when it is asked for: `check` need not wait for Astro. */
export const COMMANDS = {
  check: async () => (await import('./check.ts')).check,
  new: async () => (await import('./new.ts')).start,
  diff: async () => (await import('./diff.ts')).diff,
  edit: async () => (await import('./edit.ts')).edit,
  estimate: async () => (await import('./estimate.ts')).estimate,
  build: async () => (await import('./build.ts')).build,
  dev: async () => (await import('./dev.ts')).dev,
  audit: async () => (await import('./audit.ts')).audit,
  import: async () => (await import('./import.ts')).importing,
  search: async () => (await import('./search.ts')).search,
} as const satisfies Readonly<Record<string, () => Promise<Command>>>;
