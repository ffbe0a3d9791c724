import { defineConfig } from "vitest/config"

/** Medusa's test runner prints this at every template restore; it means nothing. */
const HARMLESS = ["Connection Error: Connection ended unexpectedly"]

export default defineConfig({
  test: {
    globals: true,
    environment: "node",
    pool: "forks",
    // Each integration suite has a database of its own, and mostly waits for it.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    onConsoleLog: (log) => (HARMLESS.some((text) => log.includes(text)) ? false : undefined),
    projects: [
      {
        extends: true,
        test: {
          name: "backend-unit",
          include: ["src/**/*.unit.spec.ts", "launch/**/*.unit.spec.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "backend-integration",
          include: ["integration-tests/**/*.spec.ts"],
          execArgv: ["-r", "ts-node/register"],
          env: {
            NODE_ENV: "test",
            // Never 127.0.0.1: the test utilities then insist on TLS and hang.
            DB_HOST: "localhost",
            DB_PORT: process.env.PG_PORT ?? "55432",
            DB_USERNAME: "postgres",
            DB_PASSWORD: "",
            MEDUSA_DISABLE_TELEMETRY: "true",
            LOG_LEVEL: process.env.LOG_LEVEL ?? "error",
            ADMIN_DISABLED: "true",
          },
        },
      },
    ],
  },
})
