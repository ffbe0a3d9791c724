import fs from "node:fs/promises"
import path from "node:path"
import { readBackendEnv } from "../../config/env"

/**
 * Files of dossiers below `<data>/uploads-private/evidence`: `incoming` while they arrive, then one
 * folder per dossier. Nothing here has a public address; routes stream files to those who may see them.
 */
export class EvidenceStore {
  private readonly root: string

  constructor(dataDir: string = readBackendEnv(process.env).dataDir) {
    this.root = path.join(dataDir, "uploads-private", "evidence")
  }

  async incoming(): Promise<string> {
    const folder = path.join(this.root, "incoming")
    await fs.mkdir(folder, { recursive: true, mode: 0o700 })
    return folder
  }

  /** Path of a stored file. @throws RangeError for a key that leads out of the store */
  pathOf(storageKey: string): string {
    const file = path.resolve(this.root, storageKey)
    if (!file.startsWith(this.root + path.sep)) throw new RangeError(`not a storage key: ${storageKey}`)
    return file
  }

  /** Moves a finished upload to its place. */
  async keep(incomingFile: string, storageKey: string): Promise<void> {
    const target = this.pathOf(storageKey)
    await fs.mkdir(path.dirname(target), { recursive: true, mode: 0o700 })
    await fs.rename(incomingFile, target)
  }

  async discard(storageKey: string): Promise<void> {
    await fs.rm(this.pathOf(storageKey), { force: true })
  }
}
