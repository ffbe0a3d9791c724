import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

export interface Fact {
  name: string
  value: ReactNode
}

/** Name–value pairs as a definition list. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="divide-y">
      {facts.map((fact) => (
        <div
          key={fact.name}
          className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] items-start gap-x-4 py-2"
        >
          <Text as="span" size="small" leading="compact" weight="plus" className="text-ui-fg-subtle" asChild>
            <dt>{fact.name}</dt>
          </Text>
          <dd className="text-ui-fg-base txt-compact-small min-w-0 break-words">{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}
