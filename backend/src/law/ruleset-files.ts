import fs from "node:fs"
import path from "node:path"
import { backendDataDir } from "../config/data-files"

const FOLDER = "rulesets"
const HEAD = "ruleset.json"

function readJson(file: string): unknown {
  return JSON.parse(fs.readFileSync(file, "utf8"))
}

function jsonFilesOf(dir: string): string[] {
  return fs
    .readdirSync(dir)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => path.join(dir, name))
}

/**
 * One ruleset document: a JSON file, or a folder with `ruleset.json` and one file per set in `sets/`.
 * Unchecked: whoever wants it valid calls `validateRuleset`.
 *
 * @throws Error when the file is missing or is not JSON
 */
export function readRulesetDocument(location: string): unknown {
  if (!fs.statSync(location).isDirectory()) return readJson(location)
  const head = readJson(path.join(location, HEAD))
  const sets = jsonFilesOf(path.join(location, "sets")).map(readJson)
  return typeof head === "object" && head !== null ? { ...head, sets } : head
}

/** The heads of the rulesets we ship (`data/rulesets`): the facts of law, without the sheets. */
export function readBundledHeads(): unknown[] {
  return bundledLocations().map((location) =>
    readJson(fs.statSync(location).isDirectory() ? path.join(location, HEAD) : location),
  )
}

/** The whole rulesets we ship, sheets included. */
export function readBundledRulesets(): unknown[] {
  return bundledLocations().map(readRulesetDocument)
}

function bundledLocations(): string[] {
  const root = path.join(backendDataDir(), FOLDER)
  return fs
    .readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || entry.name.endsWith(".json"))
    .map((entry) => path.join(root, entry.name))
    .sort()
}
