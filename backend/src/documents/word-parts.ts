import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx"

/** Parts of an administrative paper in Word, in the layout such papers have here (Nghị định 30/2020/NĐ-CP). */
const FONT = "Times New Roman"
/** Half-points, as Word counts: 26 is 13 pt. */
const BODY_SIZE = 26
const TABLE_SIZE = 22

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType]

export interface TextStyle {
  bold?: boolean
  italics?: boolean
  align?: "left" | "center" | "right" | "both"
  size?: number
}

const ALIGNMENT: Readonly<Record<NonNullable<TextStyle["align"]>, Alignment>> = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.JUSTIFIED,
}

export function line(text: string, { bold, italics, align = "both", size }: TextStyle = {}): Paragraph {
  return new Paragraph({
    alignment: ALIGNMENT[align],
    spacing: { after: 80 },
    children: [
      new TextRun({ text, bold: bold === true, italics: italics === true, size: size ?? BODY_SIZE }),
    ],
  })
}

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: "auto" }
const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
}

/** Columns side by side without lines, each a few centred lines. */
function sideBySide(columns: readonly (readonly Paragraph[])[]): Table {
  const width = Math.floor(100 / columns.length)
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        children: columns.map(
          (children) =>
            new TableCell({
              width: { size: width, type: WidthType.PERCENTAGE },
              borders: { top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER },
              children: [...children],
            }),
        ),
      }),
    ],
  })
}

/** Head of the paper: who issues it on the left, the State's name and motto on the right. */
export function letterhead(issuer: readonly string[]): Table {
  const centred = (text: string, bold: boolean): Paragraph => line(text, { align: "center", bold, size: 24 })
  return sideBySide([
    issuer.map((text, index) => centred(text, index === issuer.length - 1)),
    [centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", true), centred("Độc lập - Tự do - Hạnh phúc", true)],
  ])
}

/** Who signs, side by side, with room for the signature. */
export function signatures(signers: readonly { title: string; name: string }[]): Table {
  return sideBySide(
    signers.map(({ title, name }) => [
      line(title.toLocaleUpperCase("vi"), { align: "center", bold: true }),
      line("(Ký, ghi rõ họ tên)", { align: "center", italics: true }),
      line("", {}),
      line("", {}),
      line("", {}),
      line(name, { align: "center", bold: true }),
    ]),
  )
}

export interface TableColumn<Row> {
  header: string
  /** Share of the page's width; the shares add up to 100. */
  widthPercent: number
  align?: TextStyle["align"]
  value: (row: Row) => string
}

/** A ruled table whose head is repeated on every page. */
export function ruledTable<Row>(columns: readonly TableColumn<Row>[], rows: readonly Row[]): Table {
  const cell = (text: string, width: number, style: TextStyle): TableCell =>
    new TableCell({
      width: { size: width, type: WidthType.PERCENTAGE },
      children: [line(text, { size: TABLE_SIZE, ...style })],
    })
  const head = new TableRow({
    tableHeader: true,
    children: columns.map(({ header, widthPercent }) =>
      cell(header, widthPercent, { bold: true, align: "center" }),
    ),
  })
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: columns.map(({ widthPercent, align = "left", value }) =>
          cell(value(row), widthPercent, { align }),
        ),
      }),
  )
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [head, ...body] })
}

/** The paper as a .docx file, A4 with the margins of administrative papers. */
export function toWordFile(title: string, children: readonly (Paragraph | Table)[]): Promise<Buffer> {
  const document = new Document({
    title,
    styles: { default: { document: { run: { font: FONT, size: BODY_SIZE } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: 1134, bottom: 1134, left: 1701, right: 1134 },
          },
        },
        children: [...children],
      },
    ],
  })
  return Packer.toBuffer(document)
}
