import path from "node:path"

/** What the command line asks for. */
export interface ImportArguments {
  filePath: string
  dryRun: boolean
  json: boolean
  sample: boolean
}

const FLAGS = ["--dry-run", "--json", "--sample"]

/** The command line is wrong; the message says how to write it. */
export class UsageError extends Error {}

/**
 * Reads OCOP_IMPORT_ARGS (a JSON array) before the arguments of the script: Medusa's command line
 * swallows flags it does not know.
 * @throws UsageError
 */
export function readArguments(
  args: readonly string[],
  env: Record<string, string | undefined>,
): ImportArguments {
  const given = env.OCOP_IMPORT_ARGS === undefined ? args : parseList(env.OCOP_IMPORT_ARGS)
  const files = given.filter((arg) => !arg.startsWith("--"))
  const unknown = given.filter((arg) => arg.startsWith("--") && !FLAGS.includes(arg))
  if (unknown.length > 0)
    throw new UsageError(`Không có tùy chọn ${unknown.join(", ")}. Có: ${FLAGS.join(", ")}.`)
  const [file, second] = files
  if (file === undefined)
    throw new UsageError("Thiếu tên tệp. Cách dùng: -- TỆP.xlsx|.csv [--dry-run] [--json]")
  if (second !== undefined) throw new UsageError(`Chỉ nhập một tệp mỗi lần; thừa «${second}».`)
  const has = (flag: string) => given.includes(flag)
  return {
    filePath: path.resolve(file),
    dryRun: has("--dry-run"),
    json: has("--json"),
    sample: has("--sample"),
  }
}

function parseList(json: string): string[] {
  try {
    const list: unknown = JSON.parse(json)
    if (Array.isArray(list) && list.every((item) => typeof item === "string")) return list
  } catch {
    // Said below, in one sentence for every wrong shape.
  }
  throw new UsageError("OCOP_IMPORT_ARGS phải là một mảng JSON gồm các chuỗi.")
}
