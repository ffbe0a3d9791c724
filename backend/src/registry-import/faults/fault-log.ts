import type { ImportFault } from "../../contract"

/** Beyond this many the rest is only counted: a file that wrong needs no longer list. */
const MAX_KEPT = 50_000

/** Gathers everything wrong with a file; nothing stops at the first fault. */
export class FaultLog {
  readonly faults: ImportFault[] = []
  readonly warnings: ImportFault[] = []
  private faultsSeen = 0

  get faultCount(): number {
    return this.faultsSeen
  }

  add(fault: ImportFault): void {
    if (fault.severity === "fault") this.faultsSeen += 1
    const list = fault.severity === "fault" ? this.faults : this.warnings
    // What is wrong with the file as a whole is kept however many rows were wrong before.
    if (fault.row === null) list.unshift(fault)
    else if (list.length < MAX_KEPT) list.push(fault)
  }

  /** Faults in the order of the spreadsheet. */
  sorted(): ImportFault[] {
    return [...this.faults, ...this.warnings].sort(byPlace)
  }
}

export function byPlace(a: ImportFault, b: ImportFault): number {
  return (a.row ?? 0) - (b.row ?? 0) || (a.column ?? "").localeCompare(b.column ?? "", "vi")
}
