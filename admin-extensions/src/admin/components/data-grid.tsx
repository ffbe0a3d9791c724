import { clx, Skeleton, Table } from "@medusajs/ui"
import type { MouseEvent, ReactNode } from "react"

export interface GridColumn<Row> {
  id: string
  header: string
  cell: (row: Row) => ReactNode
  align?: "left" | "right"
  className?: string
}

interface DataGridProps<Row> {
  /** Read out before the table; not shown. */
  caption: string
  columns: readonly GridColumn<Row>[]
  /** undefined while loading: a skeleton of `skeletonRows` rows stands in. */
  rows: readonly Row[] | undefined
  rowKey: (row: Row) => string
  onOpen?: (row: Row) => void
  skeletonRows?: number
  /** The rows are those of the previous query; the new ones are on their way. */
  stale?: boolean
}

/**
 * A table with real headers that scrolls sideways on a narrow screen, its first column in place.
 * A click anywhere opens the row; keyboards and screen readers use the button in its first cell.
 */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { caption, columns, rows, rowKey, onOpen, skeletonRows = 8, stale = false } = props
  const openUnlessControl = (event: MouseEvent<HTMLTableRowElement>, row: Row) => {
    if (event.target instanceof Element && event.target.closest("a, button")) return
    if (window.getSelection()?.toString()) return
    onOpen?.(row)
  }
  return (
    <div
      className="overflow-x-auto"
      tabIndex={0}
      role="region"
      aria-label={caption}
      aria-busy={rows === undefined}
    >
      <Table className={clx("transition-opacity", { "opacity-60": stale })}>
        <caption className="sr-only">{caption}</caption>
        <Table.Header>
          <Table.Row>
            {columns.map((column, index) => (
              <Table.HeaderCell
                key={column.id}
                scope="col"
                className={clx("whitespace-nowrap", cellClass(column, index), {
                  "bg-ui-bg-subtle": index === 0,
                })}
              >
                {column.header}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows === undefined
            ? Array.from({ length: skeletonRows }, (_, index) => (
                <Table.Row key={index}>
                  {columns.map((column) => (
                    <Table.Cell key={column.id}>
                      <Skeleton className="h-4 w-full min-w-16" />
                    </Table.Cell>
                  ))}
                </Table.Row>
              ))
            : rows.map((row) => (
                <Table.Row
                  key={rowKey(row)}
                  className={clx("group", { "cursor-pointer": onOpen !== undefined })}
                  onClick={onOpen ? (event) => openUnlessControl(event, row) : undefined}
                >
                  {columns.map((column, index) => (
                    <Table.Cell
                      key={column.id}
                      className={clx(cellClass(column, index), {
                        "bg-ui-bg-base group-hover:bg-ui-bg-base-hover": index === 0,
                      })}
                    >
                      {column.cell(row)}
                    </Table.Cell>
                  ))}
                </Table.Row>
              ))}
        </Table.Body>
      </Table>
    </div>
  )
}

function cellClass<Row>(column: GridColumn<Row>, index: number): string {
  return clx(
    "py-2 align-middle",
    {
      "text-right tabular-nums": column.align === "right",
      "sm:sticky sm:left-0": index === 0,
    },
    column.className,
  )
}
