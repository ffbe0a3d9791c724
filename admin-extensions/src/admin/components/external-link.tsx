import { ArrowUpRightOnBox } from "@medusajs/icons"

interface ExternalLinkProps {
  href: string
  label: string
  /** Read out after the label: that a new tab opens. */
  hint: string
}

/** A link out of the dashboard. */
export function ExternalLink({ href, label, hint }: ExternalLinkProps) {
  return (
    <a
      href={href}
      target="_blank"
      rel="noreferrer"
      className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover txt-compact-small-plus focus-visible:shadow-borders-focus inline-flex w-fit items-center gap-x-1 rounded-sm outline-none"
    >
      {label}
      <ArrowUpRightOnBox aria-hidden="true" />
      <span className="sr-only">({hint})</span>
    </a>
  )
}
