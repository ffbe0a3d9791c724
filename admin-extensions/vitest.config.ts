import { defineConfig } from "vitest/config"

export default defineConfig({
  test: { name: "admin-unit", globals: true, environment: "node", include: ["src/**/*.unit.spec.ts"] },
})
