import yauzl from "yauzl"
import ExcelJS from "exceljs"

interface Paper {
  status: number
  content: Buffer
}

function entryOf(zipped: Buffer, name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(zipped, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error)
      zip.on("error", reject)
      zip.on("end", () => reject(new Error(`no ${name}`)))
      zip.on("entry", (entry: yauzl.Entry) => {
        if (entry.fileName !== name) return zip.readEntry()
        zip.openReadStream(entry, (failure, stream) => {
          if (failure) return reject(failure)
          const chunks: Buffer[] = []
          stream.on("data", (chunk: Buffer) => chunks.push(chunk))
          stream.on("end", () => resolve(Buffer.concat(chunks).toString("utf8")))
        })
      })
      zip.readEntry()
    })
  })
}

/** The text of a Word file, paragraph after paragraph. */
export async function wordText({ content }: Paper): Promise<string> {
  const xml = await entryOf(content, "word/document.xml")
  return xml.replace(/<\/w:p>/g, "\n").replace(/<[^>]+>/g, "")
}

/** The filled cells of a workbook's first sheet, row by row. */
export async function sheetRows({ content }: Paper): Promise<unknown[][]> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(content as unknown as ExcelJS.Buffer)
  const rows: unknown[][] = []
  workbook.worksheets[0]?.eachRow((row) => {
    const cells: unknown[] = []
    row.eachCell((cell) => cells.push(cell.value))
    rows.push(cells)
  })
  return rows
}
