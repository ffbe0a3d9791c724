import type { AdminUnitRow } from "@ocop/backend/contract"
import { Tooltip } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { formatCount, formatDay } from "../../lib/format"
import { useWords } from "../../lib/words/bilingual"
import { communeWords } from "../../lib/words/communes"
import { DataGrid, type GridColumn } from "../data-grid"
import { NtmBadge } from "../ntm-badge"

/** Former names shown in a row before the rest goes into a tooltip. */
const NAMES_SHOWN = 3

interface UnitTableProps {
  caption: string
  rows: readonly AdminUnitRow[] | undefined
  stale: boolean
  /** Query string of the register for a unit, on the same day. */
  registerSearch: (unit: AdminUnitRow) => string
}

export function UnitTable({ caption, rows, stale, registerSearch }: UnitTableProps) {
  const words = useWords(communeWords)
  const columns: GridColumn<AdminUnitRow>[] = [
    {
      id: "name",
      header: words.name,
      cell: (unit) => (
        <Link
          to={`/so-dang-ky?${registerSearch(unit)}`}
          className="text-ui-fg-base txt-compact-small-plus focus-visible:shadow-borders-focus rounded-sm outline-none hover:underline"
        >
          {unit.district === null ? unit.fullName : `${unit.fullName}, ${unit.district}`}
        </Link>
      ),
      className: "min-w-44",
    },
    { id: "code", header: words.code, cell: (unit) => unit.code, className: "tabular-nums" },
    { id: "ntm", header: words.ntmLevel, cell: (unit) => <NtmBadge level={unit.ntmLevel} /> },
    {
      id: "products",
      header: words.products,
      align: "right",
      cell: (unit) => formatCount(unit.productCount),
    },
    {
      id: "valid",
      header: words.validProducts,
      align: "right",
      cell: (unit) => formatCount(unit.validProductCount),
    },
    {
      id: "period",
      header: words.period,
      cell: (unit) => <Period unit={unit} />,
      className: "whitespace-nowrap",
    },
    {
      id: "former",
      header: words.formerNames,
      cell: (unit) => <FormerNames names={unit.formerNames} />,
      className: "min-w-64",
    },
  ]
  return <DataGrid caption={caption} columns={columns} rows={rows} rowKey={(unit) => unit.id} stale={stale} />
}

function Period({ unit }: { unit: AdminUnitRow }) {
  const words = useWords(communeWords)
  const from = unit.validFrom === null ? words.always : formatDay(unit.validFrom)
  if (unit.validTo !== null) return words.between(from, formatDay(unit.validTo))
  return words.since(from)
}

function FormerNames({ names }: { names: readonly string[] }) {
  const words = useWords(communeWords)
  if (names.length === 0) return words.noFormerNames
  const shown = names.slice(0, NAMES_SHOWN).join("; ")
  const rest = names.length - NAMES_SHOWN
  if (rest <= 0) return shown
  return (
    <span>
      {`${shown} `}
      <Tooltip content={names.join("; ")}>
        <button
          type="button"
          aria-label={names.slice(NAMES_SHOWN).join("; ")}
          className="text-ui-fg-subtle focus-visible:shadow-borders-focus rounded-sm underline decoration-dotted outline-none"
        >
          {words.moreNames(formatCount(rest))}
        </button>
      </Tooltip>
    </span>
  )
}
