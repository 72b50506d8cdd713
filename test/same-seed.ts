import fc from 'fast-check';

/** Every run tries the same cases, so that a change alone can turn it red; the long runs of `FUZZ` look for new ones. */
if (process.env['FUZZ'] === undefined) fc.configureGlobal({ seed: 20_261_122 });
