// Loaded into a server that is measured (`node --expose-gc --require`): on SIGUSR2 it cleans up and says what it holds.
process.on('SIGUSR2', () => {
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, rss } = process.memoryUsage();
  process.stderr.write(`\n@memory ${JSON.stringify({ heapUsed, rss })}\n`);
});
