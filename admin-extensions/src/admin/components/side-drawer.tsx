import { XMark } from "@medusajs/icons"
import { Button, Drawer, IconButton } from "@medusajs/ui"
import { useRef, type ReactNode } from "react"
import { useWords } from "../lib/words/bilingual"
import { commonWords } from "../lib/words/common"

interface SideDrawerProps {
  open: boolean
  title: string
  description: string
  onClose: () => void
  /** Beside the close button. */
  action?: ReactNode
  children: ReactNode
}

/**
 * A drawer opened by a row rather than by a trigger of its own. Closing gives the focus back to where
 * it was, which the dialog underneath does only for its own triggers.
 */
export function SideDrawer({ open, title, description, onClose, action, children }: SideDrawerProps) {
  const words = useWords(commonWords)
  const cameFrom = useRef<Element | null>(null)
  return (
    <Drawer open={open} onOpenChange={(next) => (next ? undefined : onClose())}>
      <Drawer.Content
        onOpenAutoFocus={() => {
          cameFrom.current = document.activeElement
        }}
        onCloseAutoFocus={(event) => {
          event.preventDefault()
          if (cameFrom.current instanceof HTMLElement && cameFrom.current.isConnected)
            cameFrom.current.focus()
        }}
      >
        {/* Not Drawer.Header: its close button has no name for screen readers. */}
        <div className="border-ui-border-base flex items-start justify-between gap-x-4 border-b px-6 py-4">
          <div className="flex flex-col gap-y-1">
            <Drawer.Title>{title}</Drawer.Title>
            <Drawer.Description className="text-ui-fg-subtle txt-small">{description}</Drawer.Description>
          </div>
          <Drawer.Close asChild>
            <IconButton type="button" size="small" variant="transparent" aria-label={words.close}>
              <XMark aria-hidden="true" />
            </IconButton>
          </Drawer.Close>
        </div>
        <Drawer.Body className="flex flex-col gap-y-6 overflow-y-auto" tabIndex={0}>
          {children}
        </Drawer.Body>
        <Drawer.Footer>
          {action}
          <Drawer.Close asChild>
            <Button size="small">{words.close}</Button>
          </Drawer.Close>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
