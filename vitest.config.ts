import { defineConfig } from 'vitest/config'

// Two cores: a worker per core; each worker boots its own embedded database once (tests/support/database.ts).
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    globalSetup: ['tests/support/find-temporal-once.ts'],
    reporters: ['default'],
  },
})
