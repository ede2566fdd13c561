import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Integration tests start servers and whole pipeline processes; a busy machine takes its time over them.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Much of the time is waited out, between requests to one host: one file more than there are processors.
    maxWorkers: availableParallelism() + 1,
    // No module holds state, so files can share them: loading all anew for each file takes a third of the time.
    isolate: false,
  },
});
