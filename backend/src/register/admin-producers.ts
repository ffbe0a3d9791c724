import { producerSummaryOf } from "../catalogue/details"
import type { ProducerEntry, Snapshot } from "../catalogue/model"
import { PRODUCER_KIND_LABELS } from "../catalogue/producer-kinds"
import { producerKind, type AdminProducerRow, type ProducerKind } from "../contract"
import { badRequest } from "../lib/api-fault"
import { fold } from "../lib/fold"
import { choicesParam, intParam, listParam, textParam, type RawQuery } from "../lib/query-params"
import { MAX_PAGE_SIZE } from "./register-filters"
import type { SheetColumn } from "./xlsx"

const DEFAULT_PAGE_SIZE = 20

export interface ProducerFilters {
  words: string[]
  kinds: ProducerKind[]
  /** Slugs of present communes. */
  communes: string[]
  page: number
  pageSize: number
}

/** @throws ApiFaultError 400 naming the parameter that is wrong. */
export function readProducerFilters(query: RawQuery, snapshot: Snapshot): ProducerFilters {
  return {
    words: fold(textParam(query, "q", 120) ?? "")
      .split(" ")
      .filter((word) => word !== ""),
    kinds: choicesParam(query, "kind", producerKind.options, "UNKNOWN_PRODUCER_KIND"),
    communes: listParam(query, "commune").map((value) => {
      const slug = snapshot.communeBySlug.has(value) ? value : snapshot.aliases.commune.get(value)
      if (slug === undefined)
        throw badRequest("UNKNOWN_COMMUNE", "commune", `Không có xã, phường «${value}».`)
      return slug
    }),
    page: intParam(query, "page", { min: 1, max: 1_000_000 }, "BAD_PAGE") ?? 1,
    pageSize:
      intParam(query, "page_size", { min: 1, max: MAX_PAGE_SIZE }, "BAD_PAGE_SIZE") ?? DEFAULT_PAGE_SIZE,
  }
}

function producerRow(producer: ProducerEntry): AdminProducerRow {
  const { slug, name, kind, commune, productCount, validProductCount } = producerSummaryOf(producer)
  return {
    id: producer.id,
    slug,
    name,
    legalName: producer.legalName,
    kind,
    taxCode: producer.taxCode,
    communeName: commune?.name ?? null,
    productCount,
    validProductCount,
    sample: producer.sample,
  }
}

const vietnamese = new Intl.Collator("vi")

/** Producers that pass the filters, by name. */
export function producerRows(snapshot: Snapshot, filters: ProducerFilters): AdminProducerRow[] {
  return snapshot.producers
    .filter(({ kind, commune, name, legalName, taxCode }) => {
      if (filters.kinds.length > 0 && !filters.kinds.includes(kind)) return false
      if (filters.communes.length > 0 && !filters.communes.includes(commune?.slug ?? "")) return false
      const haystack = fold(`${name} ${legalName} ${taxCode ?? ""}`)
      return filters.words.every((word) => haystack.includes(word))
    })
    .map(producerRow)
    .sort((a, b) => vietnamese.compare(a.name, b.name) || (a.slug < b.slug ? -1 : 1))
}

export const PRODUCER_SHEET: readonly SheetColumn<AdminProducerRow>[] = [
  { header: "Chủ thể", width: 40, value: (row) => row.name },
  { header: "Tên đầy đủ", width: 44, value: (row) => row.legalName },
  { header: "Loại hình chủ thể", width: 24, value: (row) => PRODUCER_KIND_LABELS[row.kind] },
  { header: "Mã số thuế", width: 16, value: (row) => row.taxCode },
  { header: "Xã/phường", width: 24, value: (row) => row.communeName },
  { header: "Số sản phẩm", width: 12, value: (row) => row.productCount },
  { header: "Còn hiệu lực", width: 12, value: (row) => row.validProductCount },
  { header: "Dữ liệu mẫu", width: 12, value: (row) => (row.sample ? "Mẫu" : null) },
]
