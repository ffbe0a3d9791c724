import { Skeleton, Text } from "@medusajs/ui"

export interface Count {
  id: string
  name: string
  /** undefined while loading. */
  value: string | undefined
  detail?: string
}

/** A row of figures with their names; wraps on a narrow screen. */
export function CountStrip({ label, counts }: { label: string; counts: readonly Count[] }) {
  return (
    <dl
      aria-label={label}
      className="grid grid-cols-2 gap-px sm:grid-cols-3 lg:grid-flow-col lg:auto-cols-fr"
    >
      {counts.map((count) => (
        <div key={count.id} className="flex flex-col gap-y-1 px-6 py-3">
          <dt className="text-ui-fg-subtle txt-compact-small">{count.name}</dt>
          <dd className="flex flex-col gap-y-0.5">
            {count.value === undefined ? (
              <Skeleton className="h-6 w-14" />
            ) : (
              <span className="text-ui-fg-base h2-core tabular-nums">{count.value}</span>
            )}
            {count.detail ? (
              <Text as="span" size="xsmall" leading="compact" className="text-ui-fg-subtle">
                {count.detail}
              </Text>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}
