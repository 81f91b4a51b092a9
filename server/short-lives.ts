import { setFlagsFromString } from 'node:v8';

/**
 * Tells the runtime to make new objects where most soon die. From the first files it would guess that the parts of a syntax
 * tree live long, and make them among what does: there they keep alive all that they point to, and reading takes a third
 * longer. Told while it runs, as a runtime that has no such switch would refuse to start with it.
 */
export function expectShortLives(): void {
  setFlagsFromString('--no-allocation-site-pretenuring');
}
