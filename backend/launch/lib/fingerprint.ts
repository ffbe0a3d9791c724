import { createHash } from "node:crypto"
import fs from "node:fs"
import path from "node:path"
import { dataDir } from "./paths"
import { explainDiskError } from "./sentence"

const IGNORED = new Set(["node_modules", ".medusa", ".next", ".next-test", ".data", "static", ".cache"])

function* filesBelow(target: string): Generator<string> {
  const stat = fs.statSync(target, { throwIfNoEntry: false })
  if (stat === undefined) return
  if (stat.isFile()) {
    yield target
    return
  }
  for (const entry of fs.readdirSync(target).sort()) {
    if (IGNORED.has(entry) || /\.spec\.tsx?$/.test(entry)) continue
    yield* filesBelow(path.join(target, entry))
  }
}

/** A digest of the contents and names of all files below the paths; tests and outputs left out. */
export function fingerprint(paths: string[], ...extra: string[]): string {
  const hash = createHash("sha256")
  for (const target of paths) {
    for (const file of filesBelow(target)) {
      hash.update(path.relative(target, file)).update("\0").update(fs.readFileSync(file)).update("\0")
    }
  }
  for (const text of extra) hash.update(text).update("\0")
  return hash.digest("hex").slice(0, 32)
}

const stampsDir = () => path.join(dataDir, "stamps")

export function readStamp(name: string): string | null {
  try {
    return fs.readFileSync(path.join(stampsDir(), name), "utf8")
  } catch {
    return null
  }
}

export function writeStamp(name: string, value: string): void {
  try {
    fs.mkdirSync(stampsDir(), { recursive: true })
    fs.writeFileSync(path.join(stampsDir(), name), value)
  } catch (error) {
    throw explainDiskError(error, stampsDir())
  }
}
