import path from "node:path"
import { fileURLToPath } from "node:url"

/** Folders of the checkout; state lives under `.data`, which git ignores. */
export const rootDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..")
export const backendDir = path.join(rootDir, "backend")
export const storefrontDir = path.join(rootDir, "storefront")
export const adminExtensionsDir = path.join(rootDir, "admin-extensions")
export const dataDir = process.env.OCOP_DATA_DIR
  ? path.resolve(process.env.OCOP_DATA_DIR)
  : path.join(rootDir, ".data")
export const builtServerDir = path.join(backendDir, ".medusa/server")
export const medusaCli = path.join(rootDir, "node_modules/@medusajs/cli/cli.js")
export const nextCli = path.join(rootDir, "node_modules/next/dist/bin/next")
