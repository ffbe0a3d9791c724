import { Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

interface PageHeaderProps {
  title: string
  text: string
  children?: ReactNode
}

/** Title of a page, what it is for, and its actions. */
export function PageHeader({ title, text, children }: PageHeaderProps) {
  return (
    <div className="flex flex-col gap-3 px-6 py-4 lg:flex-row lg:items-start lg:justify-between">
      <div className="flex max-w-2xl flex-col gap-y-1">
        <Heading level="h1">{title}</Heading>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {text}
        </Text>
      </div>
      {children ? <div className="flex flex-wrap items-center gap-2">{children}</div> : null}
    </div>
  )
}
