"use client"

import { usePathname } from "next/navigation"
import type { ReactNode } from "react"

/** A link that knows when the page it leads to, or one below it, is the one on screen. */
export function NavLink({
  href,
  exact = false,
  className,
  children,
}: {
  href: string
  exact?: boolean
  className?: string
  children: ReactNode
}) {
  const pathname = usePathname()
  const current = pathname === href || (!exact && pathname.startsWith(`${href}/`))
  return (
    <a href={href} className={className} aria-current={current ? "page" : undefined}>
      {children}
    </a>
  )
}
