import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Integration tests start servers and whole pipeline processes.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
