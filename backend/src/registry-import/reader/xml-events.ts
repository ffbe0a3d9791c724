import { StringDecoder } from "node:string_decoder"
import type { Readable } from "node:stream"
import { SaxesParser } from "saxes"
import { damaged } from "./zip-archive"

/** What a reader of one XML part listens to; names come without their namespace prefix. */
export interface XmlListener {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  text(text: string): void
  close(name: string): void
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1)
}

/**
 * Parses a stream piece by piece and pauses after every piece, so that the caller can hand on what
 * was found and memory does not grow with the part. A document type (and so an entity bomb) is refused.
 */
export async function* parseXml(stream: Readable, listener: XmlListener): AsyncGenerator<number> {
  const parser = new SaxesParser({ xmlns: false })
  let failure: Error | null = null
  parser.on("error", (error) => (failure ??= error))
  parser.on("doctype", () => (failure ??= new Error("DOCTYPE")))
  parser.on("opentag", (tag) => listener.open(localName(tag.name), tag.attributes))
  parser.on("text", (text) => listener.text(text))
  parser.on("cdata", (text) => listener.text(text))
  parser.on("closetag", (tag) => listener.close(localName(tag.name)))
  const decoder = new StringDecoder("utf8")
  const stopOnFailure = () => {
    if (failure !== null) throw damaged(firstLine(failure))
  }
  try {
    for await (const chunk of stream) {
      if (!(chunk instanceof Buffer)) continue
      parser.write(decoder.write(chunk))
      stopOnFailure()
      yield chunk.length
    }
    parser.write(decoder.end()).close()
    stopOnFailure()
  } catch (error) {
    if (error instanceof Error && error.name !== "ImportFileError") throw damaged(firstLine(error))
    throw error
  } finally {
    stream.destroy()
  }
}

/** Reads a small part to its end. */
export async function readXml(stream: Readable, listener: XmlListener): Promise<void> {
  const pieces = parseXml(stream, listener)
  while (!(await pieces.next()).done);
}

function firstLine(error: Error): string {
  return error.message.split("\n")[0]?.slice(0, 120) ?? "XML"
}
