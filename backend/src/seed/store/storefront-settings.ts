import fs from "node:fs"
import path from "node:path"

/** What the storefront must know of the backend; written to `<data>/storefront.json`. */
export interface StorefrontSettings {
  publishableKey: string
  regionId: string
  salesChannelId: string
  stockLocationId: string
  shippingOptionId: string
  shippingProfileId: string
  /** Whether the shop shows invented goods, and must say so. */
  withSamples: boolean
}

const FILE_NAME = "storefront.json"

/** Writes through a temporary file, so that a reader never meets half a file. */
export function writeStorefrontSettings(dataDir: string, settings: StorefrontSettings): void {
  fs.mkdirSync(dataDir, { recursive: true })
  const file = path.join(dataDir, FILE_NAME)
  fs.writeFileSync(`${file}.part`, `${JSON.stringify(settings, null, 2)}\n`)
  fs.renameSync(`${file}.part`, file)
}

export function readStorefrontSettings(dataDir: string): StorefrontSettings {
  return JSON.parse(fs.readFileSync(path.join(dataDir, FILE_NAME), "utf8")) as StorefrontSettings
}
