import type { ReactNode } from "react"
import { Breadcrumbs } from "./breadcrumbs"

/** A page of plain reading: title, a first sentence, then text in a comfortable measure. */
export function TextPage({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  return (
    <main id="noi-dung" className="wrap">
      <Breadcrumbs steps={[{ label: title }]} />
      <h1 className="d2">{title}</h1>
      <p className="lead">{lead}</p>
      <div className="prose">{children}</div>
    </main>
  )
}
