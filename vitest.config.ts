import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Integration tests start servers and whole pipeline processes; a busy machine takes its time over them.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
