import type { Paragraph, Table } from "docx"
import type { Content, TDocumentDefinitions } from "pdfmake/interfaces"
import { renderPdf } from "./pdf"
import { letterhead, line, ruledTable, signatures, toWordFile, type TextStyle } from "./word-parts"

/** One part of a paper. Texts may be anything a person typed. */
export type PaperBlock =
  | { kind: "letterhead"; issuer: readonly string[] }
  | ({ kind: "line"; text: string } & TextStyle)
  | { kind: "table"; columns: readonly { header: string; widthPercent: number }[]; rows: readonly string[][] }
  | { kind: "signatures"; signers: readonly { title: string; name: string }[] }

/** A paper, written once and given out in Word and as PDF. */
export interface Paper {
  title: string
  blocks: readonly PaperBlock[]
}

function wordBlock(block: PaperBlock): Paragraph | Table {
  switch (block.kind) {
    case "letterhead":
      return letterhead(block.issuer)
    case "line":
      return line(block.text, block)
    case "table":
      return ruledTable(
        block.columns.map((column, place) => ({ ...column, value: (row: string[]) => row[place] ?? "" })),
        block.rows,
      )
    case "signatures":
      return signatures(block.signers)
  }
}

export function toWord({ title, blocks }: Paper): Promise<Buffer> {
  return toWordFile(title, blocks.map(wordBlock))
}

const MOTTO = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]

function centred(lines: readonly string[]): Content {
  return { stack: lines.map((text) => ({ text, bold: true })), alignment: "center", fontSize: 10 }
}

/** Half-points of Word as points. */
const POINTS_PER_HALF = 0.5

function pdfBlock(block: PaperBlock): Content {
  switch (block.kind) {
    case "letterhead":
      return { columns: [centred(block.issuer), centred(MOTTO)], margin: [0, 0, 0, 12] }
    case "line": {
      const { text, bold = false, italics = false, align = "both", size } = block
      const alignment = align === "both" ? "justify" : align
      const fontSize = size === undefined ? {} : { fontSize: size * POINTS_PER_HALF }
      return { text, bold, italics, alignment, ...fontSize, margin: [0, 0, 0, 4] }
    }
    case "table":
      return {
        table: {
          headerRows: 1,
          dontBreakRows: true,
          widths: block.columns.map(({ widthPercent }) => `${widthPercent}%`),
          body: [
            block.columns.map(({ header }) => ({ text: header, bold: true, alignment: "center" as const })),
            ...block.rows.map((row) => block.columns.map((_, place) => row[place] ?? "")),
          ],
        },
        fontSize: 9,
        margin: [0, 4, 0, 8],
      }
    case "signatures":
      return {
        unbreakable: true,
        margin: [0, 16, 0, 0],
        columns: block.signers.map(({ title, name }) => ({
          alignment: "center" as const,
          stack: [
            { text: title.toLocaleUpperCase("vi"), bold: true },
            { text: "(Ký, ghi rõ họ tên)", italics: true, margin: [0, 0, 0, 48] },
            { text: name, bold: true },
          ],
        })),
      }
  }
}

export function toPdf({ title, blocks }: Paper): Promise<Buffer> {
  const definition: TDocumentDefinitions = {
    info: { title },
    pageSize: "A4",
    pageMargins: [85, 57, 57, 57],
    content: blocks.map(pdfBlock),
  }
  return renderPdf(definition)
}
