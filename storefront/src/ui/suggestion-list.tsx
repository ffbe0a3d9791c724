import type { Suggestion } from "@ocop/backend/contract"
import { splitAtMatch } from "@/lib/highlight"
import { Icon, type IconName } from "./icons"

const TYPE_ICONS: Record<Suggestion["type"], IconName> = {
  product: "products",
  producer: "shop",
  commune: "place",
  set: "search",
}

/** The rows under the search box; always in the page, so that `aria-controls` points at something. */
export function SuggestionList({
  id,
  items,
  typed,
  active,
}: {
  id: string
  items: Suggestion[]
  typed: string
  active: number
}) {
  return (
    <div id={id} className="sg" role="listbox" aria-label="Gợi ý" hidden={items.length === 0}>
      {items.map((item, index) => {
        const parts = splitAtMatch(item.label, typed)
        return (
          <a
            key={`${item.href}|${item.label}`}
            id={`${id}-${index}`}
            className={index === active ? "act" : undefined}
            href={item.href}
            role="option"
            aria-selected={index === active}
            tabIndex={-1}
            // Keeps the focus in the box, so that the list is still there when the tap ends.
            onMouseDown={(event) => event.preventDefault()}
          >
            <Icon name={TYPE_ICONS[item.type]} />
            <span>
              {parts.before}
              {parts.hit ? <mark>{parts.hit}</mark> : null}
              {parts.after}
              <small>{item.detail}</small>
            </span>
          </a>
        )
      })}
    </div>
  )
}
