/**
 * When VS Code began to activate the extension, on the clock of `performance.now()`. The entries import this before all
 * else, so that loading the rest of the code counts.
 */
export const began = performance.now();
