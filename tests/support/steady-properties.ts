import fc from 'fast-check';

/**
 * In CI a property is tried on the same examples every time, so that a failure is about the change and not about luck;
 * everywhere else on new ones.
 */
if (process.env.CI) fc.configureGlobal({ seed: 2026 });
