import type { ReactNode } from "react"
import { Icon, type IconName } from "./icons"
import { Picture } from "./picture"

/** Nothing to show: what is missing, why, and one way out. */
export function EmptyState({
  title,
  children,
  action,
  picture = "tre",
}: {
  title: string
  children: ReactNode
  action?: { href: string; label: string }
  picture?: string
}) {
  return (
    <div className="empty">
      <div className="pic">
        <Picture name={picture} size={160} />
      </div>
      <b>{title}</b>
      <p>{children}</p>
      {action ? (
        <a className="btn btn-2" href={action.href}>
          {action.label}
        </a>
      ) : null}
    </div>
  )
}

const NOTE_ICONS: Record<"info" | "warn" | "err", IconName> = { info: "info", warn: "clock", err: "warning" }

/** One remark beside the content: news, a reminder or an error, each with its own icon. */
export function Note({ tone = "info", children }: { tone?: "info" | "warn" | "err"; children: ReactNode }) {
  return (
    <div className={tone === "info" ? "note" : `note note-${tone}`}>
      <Icon name={NOTE_ICONS[tone]} />
      <div>{children}</div>
    </div>
  )
}

/** The shape of a page with a title and text, for routes without cards. */
export function PageSkeleton() {
  return (
    <div className="wrap sec sk-late" aria-busy="true" aria-label="Đang tải trang">
      <div className="sk sk-title" />
      <div className="sk sk-line" />
      <div className="sk sk-line" />
      <div className="sk sk-line is-short" />
    </div>
  )
}
