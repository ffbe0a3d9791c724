import { createRequire } from "node:module"
import path from "node:path"
import type * as Pdfmake from "pdfmake"
import type { TDocumentDefinitions } from "pdfmake/interfaces"

/** The font of our papers; it has every Vietnamese letter. Licensed under the SIL Open Font License. */
const FAMILY = "BeVietnamPro"

const CUTS = {
  normal: "400Regular/BeVietnamPro_400Regular.ttf",
  bold: "600SemiBold/BeVietnamPro_600SemiBold.ttf",
  italics: "400Regular_Italic/BeVietnamPro_400Regular_Italic.ttf",
  bolditalics: "600SemiBold_Italic/BeVietnamPro_600SemiBold_Italic.ttf",
} as const

type Printer = typeof Pdfmake

let printer: Promise<Printer> | undefined

/** Loaded when the first paper is asked for: it is large, and most processes print nothing. */
async function load(): Promise<Printer> {
  const loaded = await import("pdfmake")
  const pdfmake: Printer = "default" in loaded ? (loaded.default as Printer) : loaded
  const folder = path.dirname(
    createRequire(__filename).resolve("@expo-google-fonts/be-vietnam-pro/package.json"),
  )
  const file = (cut: string) => path.join(folder, cut)
  pdfmake.setFonts({
    [FAMILY]: {
      normal: file(CUTS.normal),
      bold: file(CUTS.bold),
      italics: file(CUTS.italics),
      bolditalics: file(CUTS.bolditalics),
    },
  })
  // A paper is made of what we hand over: it fetches nothing and opens no file but its fonts.
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((asked) => path.resolve(asked).startsWith(folder + path.sep))
  return pdfmake
}

/**
 * Prints a document definition (pdfmake) as PDF, in Be Vietnam Pro unless a style says otherwise.
 * Texts may be anything a person typed: they are set, never interpreted. Each run carries its own time
 * of printing, so two prints of the same paper are not the same bytes.
 */
export async function renderPdf(definition: TDocumentDefinitions): Promise<Buffer> {
  printer ??= load()
  const pdfmake = await printer
  const { defaultStyle, ...rest } = definition
  return pdfmake
    .createPdf({ ...rest, defaultStyle: { font: FAMILY, fontSize: 11, ...defaultStyle } })
    .getBuffer()
}
