import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    name: "launch",
    globals: true,
    environment: "node",
    pool: "forks",
    include: ["launch/**/*.spec.ts"],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
