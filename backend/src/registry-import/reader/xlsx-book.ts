import type { RawBook, RawRow, RawSheet } from "./raw-row"
import { readSharedStrings } from "./xlsx-strings"
import { SheetListener } from "./xlsx-sheet"
import { parseXml, readXml } from "./xml-events"
import { damaged, ZipArchive } from "./zip-archive"

interface WorkbookParts {
  date1904: boolean
  sheets: { name: string; part: string }[]
}

async function readRelations(archive: ZipArchive): Promise<Map<string, string>> {
  const targets = new Map<string, string>()
  await readXml(await archive.stream("xl/_rels/workbook.xml.rels"), {
    open(name, { Id, Target }) {
      if (name !== "Relationship" || Id === undefined || Target === undefined) return
      targets.set(Id, Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`)
    },
    text: () => undefined,
    close: () => undefined,
  })
  return targets
}

async function readWorkbook(archive: ZipArchive): Promise<WorkbookParts> {
  if (!archive.has("xl/workbook.xml")) throw damaged("không phải bảng tính Excel")
  const targets = await readRelations(archive)
  const parts: WorkbookParts = { date1904: false, sheets: [] }
  await readXml(await archive.stream("xl/workbook.xml"), {
    open(name, attributes) {
      if (name === "workbookPr") parts.date1904 = ["1", "true"].includes(attributes.date1904 ?? "")
      if (name !== "sheet") return
      const part = targets.get(attributes["r:id"] ?? relationId(attributes) ?? "")
      if (part !== undefined && archive.has(part)) parts.sheets.push({ name: attributes.name ?? "", part })
    },
    text: () => undefined,
    close: () => undefined,
  })
  return parts
}

/** Some writers bind another prefix than r: to the relationship namespace. */
function relationId(attributes: Readonly<Record<string, string>>): string | undefined {
  return Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1]
}

/** Opens an .xlsx for streaming: rows come one by one, whatever the size of the sheet. */
export async function openXlsx(filePath: string): Promise<RawBook> {
  const archive = await ZipArchive.open(filePath)
  try {
    const { date1904, sheets } = await readWorkbook(archive)
    const strings = await readSharedStrings(archive)
    let done = 0
    let size = 1
    async function* rowsOf(part: string): AsyncGenerator<RawRow> {
      done = 0
      size = Math.max(1, archive.sizeOf(part))
      const listener = new SheetListener(strings)
      for await (const bytes of parseXml(await archive.stream(part), listener)) {
        done += bytes
        yield* listener.finished.splice(0)
      }
      yield* listener.finished.splice(0)
    }
    const rawSheets: RawSheet[] = sheets.map(({ name, part }) => ({
      name,
      date1904,
      rows: () => rowsOf(part),
    }))
    return { sheets: rawSheets, progress: () => Math.min(1, done / size), close: () => archive.close() }
  } catch (error) {
    archive.close()
    throw error
  }
}
