import fs from "node:fs"

/**
 * Resident memory with shared pages counted once (PSS): PostgreSQL's processes all map the same
 * buffers, and a sum of their RSS would count those once per process.
 */
function residentKbOf(pid: number): number {
  try {
    const rollup = fs.readFileSync(`/proc/${pid}/smaps_rollup`, "utf8")
    return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0)
  } catch {
    return 0
  }
}

interface ProcessInfo {
  pid: number
  parent: number
}

/** All processes of this machine with their parents (Linux; elsewhere an empty list). */
function processes(): ProcessInfo[] {
  if (process.platform !== "linux") return []
  return fs.readdirSync("/proc").flatMap((entry) => {
    if (!/^\d+$/.test(entry)) return []
    try {
      const status = fs.readFileSync(`/proc/${entry}/status`, "utf8")
      const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0)
      return [{ pid: Number(entry), parent }]
    } catch {
      return []
    }
  })
}

/** Sum of the resident memory of the processes and all their descendants, in MB. */
export function treeMemoryMb(roots: number[]): number {
  const all = processes()
  const wanted = new Set(roots)
  for (let grew = true; grew;) {
    grew = false
    for (const { pid, parent } of all) {
      if (!wanted.has(pid) && wanted.has(parent)) {
        wanted.add(pid)
        grew = true
      }
    }
  }
  const sumKb = all.filter(({ pid }) => wanted.has(pid)).reduce((sum, { pid }) => sum + residentKbOf(pid), 0)
  return Math.round(sumKb / 1024)
}

/** Samples a tree's memory until stopped; answers the highest sum seen, in MB. */
export function watchPeakMb(roots: () => number[]): () => number {
  let peakMb = 0
  const timer = setInterval(() => (peakMb = Math.max(peakMb, treeMemoryMb(roots()))), 500)
  return () => {
    clearInterval(timer)
    return peakMb
  }
}
