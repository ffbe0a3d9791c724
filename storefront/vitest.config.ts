import path from "node:path"
import { defineConfig } from "vitest/config"

export default defineConfig({
  resolve: { alias: { "@": path.resolve(__dirname, "src") } },
  test: {
    name: "storefront-unit",
    globals: true,
    environment: "node",
    include: ["{src,server}/**/*.unit.spec.ts"],
  },
})
