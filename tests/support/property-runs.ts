/**
 * How many examples a property is tried on: all of them where nobody waits (`CI` is set, as `.ci/run` does), a third while
 * somebody works.
 */
export const runs = (all: number): number => (process.env.CI ? all : Math.ceil(all / 3));
