import fs from "node:fs"
import path from "node:path"

/** `backend/data`, whether we run from the sources or from the production build below `.medusa/server`. */
export function backendDataDir(): string {
  for (const base of [
    process.cwd(),
    path.resolve(process.cwd(), "../.."),
    path.resolve(process.cwd(), "backend"),
  ]) {
    const dir = path.join(base, "data")
    if (fs.existsSync(path.join(dir, "units"))) return dir
  }
  throw new Error("backend/data not found: run from backend/ or backend/.medusa/server")
}

/** Reads one of our own data files. The caller names the shape it wrote. */
export function readDataFile<T>(relativePath: string): T {
  return JSON.parse(fs.readFileSync(path.join(backendDataDir(), relativePath), "utf8")) as T
}
