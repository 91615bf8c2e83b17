import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 20_000,
    // One worker is left idle by default, and half of the end-to-end tests wait for a program.
    maxWorkers: 2,
  },
});
