import { ArrowUpRightOnBox } from "@medusajs/icons"
import { clx } from "@medusajs/ui"
import { LINK_CLASS } from "./link-class"

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
      className={clx(LINK_CLASS, "inline-flex items-center gap-x-1")}
    >
      {label}
      <ArrowUpRightOnBox aria-hidden="true" />
      <span className="sr-only">({hint})</span>
    </a>
  )
}
