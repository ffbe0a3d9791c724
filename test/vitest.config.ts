import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    globals: true,
    environment: "node",
    pool: "forks",
    fileParallelism: false,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: "launch", include: ["launch/**/*.spec.ts"], testTimeout: 60_000 } },
      // Needs the test marketplace's data and build: run by `npm test` after the journeys.
      {
        extends: true,
        test: { name: "lifecycle", include: ["lifecycle/**/*.spec.ts"], testTimeout: 240_000 },
      },
    ],
  },
})
