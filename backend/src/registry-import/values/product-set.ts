import { fold } from "../../lib/fold"
import { bad, good, type Reading } from "./reading"
import { tidyText } from "./text"

export interface ProductSetRef {
  id: string
  no: number
  name: string
}

function nameKey(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
}

/** Finds a set by its number («9», «Bộ 9») or its name, accents and marks aside. */
export class ProductSetIndex {
  private readonly byNo = new Map<number, ProductSetRef>()
  private readonly byName = new Map<string, ProductSetRef>()

  constructor(readonly sets: readonly ProductSetRef[]) {
    for (const set of sets) {
      this.byNo.set(set.no, set)
      this.byName.set(nameKey(set.name), set)
    }
  }

  idOf(no: number): string | null {
    return this.byNo.get(no)?.id ?? null
  }

  read(raw: string): Reading<ProductSetRef> {
    const text = tidyText(raw)
    const folded = nameKey(text)
    const no = /^(?:bo )?(?:so )?(\d{1,2})(?: .*)?$/.exec(folded)?.[1]
    const found = no === undefined ? this.byName.get(folded) : this.byNo.get(Number(no))
    if (found !== undefined) return good(found)
    const last = Math.max(0, ...this.byNo.keys())
    return bad(
      "UNKNOWN_SET",
      `Không có bộ sản phẩm «${text}».`,
      `Ghi số từ 1 đến ${last} hoặc đúng tên bộ sản phẩm như trong bảng mẫu.`,
    )
  }
}
