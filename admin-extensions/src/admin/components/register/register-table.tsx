import type { AdminRegisterRow } from "@ocop/backend/contract"
import { formatDay } from "../../lib/format"
import { useWords } from "../../lib/words/bilingual"
import { certificateWords } from "../../lib/words/certificate"
import { registerWords } from "../../lib/words/register"
import { DataGrid, type GridColumn } from "../data-grid"
import { RowButton } from "../row-button"
import { SampleTag } from "../sample-tag"
import { StarsInForce } from "../stars-in-force"
import { StateBadge } from "../state-badge"

interface RegisterTableProps {
  rows: readonly AdminRegisterRow[] | undefined
  stale: boolean
  caption: string
  onOpen: (row: AdminRegisterRow) => void
}

export function RegisterTable({ rows, stale, caption, onOpen }: RegisterTableProps) {
  const words = useWords(registerWords)
  const certificate = useWords(certificateWords)
  const columns: GridColumn<AdminRegisterRow>[] = [
    {
      id: "product",
      header: words.product,
      cell: (row) => (
        <span className="flex items-center gap-x-2">
          <RowButton onClick={() => onOpen(row)}>{row.product}</RowButton>
          {row.sample ? <SampleTag /> : null}
        </span>
      ),
      className: "min-w-52",
    },
    { id: "state", header: words.state, cell: (row) => <StateBadge state={row.state} /> },
    {
      id: "stars",
      header: words.stars,
      cell: (row) => <StarsInForce state={row.state} stars={row.stars} />,
    },
    { id: "producer", header: words.producer, cell: (row) => row.producer, className: "min-w-52" },
    { id: "commune", header: words.communeOnDay, cell: (row) => row.commune, className: "min-w-36" },
    {
      id: "number",
      header: words.number,
      cell: (row) => row.certificate_number ?? certificate.noNumber,
      className: "whitespace-nowrap",
    },
    {
      id: "issued",
      header: words.issuedOn,
      cell: (row) => formatDay(row.issued_on),
      className: "whitespace-nowrap tabular-nums",
    },
    {
      id: "expires",
      header: words.expiresOn,
      cell: (row) => formatDay(row.expires_on),
      className: "whitespace-nowrap tabular-nums",
    },
  ]
  return (
    <DataGrid
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.verification_code}
      onOpen={onOpen}
      stale={stale}
    />
  )
}
