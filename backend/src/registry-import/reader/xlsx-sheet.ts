import type { RawCell, RawRow } from "./raw-row"
import type { XmlListener } from "./xml-events"

/** Column index of a cell reference: "A7" → 0, "AB7" → 27. */
export function columnIndex(reference: string): number {
  let index = 0
  for (const letter of /^[A-Z]*/i.exec(reference)?.[0].toUpperCase() ?? "") {
    index = index * 26 + (letter.charCodeAt(0) - 64)
  }
  return index - 1
}

/** Listens to the XML of a sheet and lays finished, non-empty rows in `finished`. */
export class SheetListener implements XmlListener {
  readonly finished: RawRow[] = []
  private row = 0
  private cells = new Map<number, RawCell>()
  private column = -1
  private type = "n"
  private value = ""
  private formula = false
  private reading: "value" | null = null
  private phonetic = 0

  constructor(private readonly strings: readonly string[]) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === "row") {
      this.row = attributes.r === undefined ? this.row + 1 : Number(attributes.r)
      this.cells = new Map()
      this.column = -1
    } else if (name === "c") {
      this.column = attributes.r === undefined ? this.column + 1 : columnIndex(attributes.r)
      this.type = attributes.t ?? "n"
      this.value = ""
      this.formula = false
    } else if (name === "f") this.formula = true
    else if (name === "rPh") this.phonetic += 1
    else if (name === "v" || (name === "t" && this.phonetic === 0)) this.reading = "value"
  }

  text(text: string): void {
    if (this.reading === "value") this.value += text
  }

  close(name: string): void {
    if (name === "v" || name === "t") this.reading = null
    else if (name === "rPh") this.phonetic -= 1
    else if (name === "c") this.finishCell()
    else if (name === "row" && this.cells.size > 0) {
      this.finished.push({ row: this.row, cells: this.cells })
    }
  }

  private finishCell(): void {
    const cell = this.cell()
    if (cell !== null) this.cells.set(this.column, cell)
  }

  private cell(): RawCell | null {
    const { value } = this
    if (this.formula) return { kind: "formula", text: value }
    if (this.type === "e") return { kind: "error", text: value }
    if (this.type === "s") return textCell(this.strings[Number(value)] ?? "")
    if (this.type === "n") {
      const number = Number(value)
      if (value.trim() === "" || Number.isNaN(number)) return textCell(value)
      return { kind: "number", number, text: plainNumber(number) }
    }
    if (this.type === "b") return textCell(value === "1" ? "TRUE" : "FALSE")
    return textCell(value)
  }
}

function textCell(text: string): RawCell | null {
  return text.trim() === "" ? null : { kind: "text", text }
}

/** 71.5 → "71.5"; 3000000012 → "3000000012", never in powers of ten. */
function plainNumber(number: number): string {
  return Number.isInteger(number) ? BigInt(number).toString() : String(Number(number.toPrecision(12)))
}
