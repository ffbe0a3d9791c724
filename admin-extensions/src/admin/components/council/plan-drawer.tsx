import type { Council } from "@ocop/backend/contract"
import { Checkbox, Heading, Label, Text } from "@medusajs/ui"
import { useId, useState } from "react"
import { councilApi } from "../../lib/council/api"
import { sessionBody } from "../../lib/council/bodies"
import { todayInVietnam } from "../../lib/day"
import { useDossierBoard } from "../../lib/dossiers/queries"
import { BOARD_SIZE } from "../../lib/url/dossiers"
import { useWords } from "../../lib/words/bilingual"
import { councilWords } from "../../lib/words/council"
import { ActionDrawer } from "../forms/action-drawer"

interface PlanDrawerProps {
  councils: readonly Council[]
  onClose: () => void
}

/** Plans a session with the dossiers that await the council. */
export function PlanDrawer({ councils, onClose }: PlanDrawerProps) {
  const words = useWords(councilWords)
  const [dossierIds, setDossierIds] = useState<string[]>([])
  const waiting = useDossierBoard({ state: "council", page: 1, size: BOARD_SIZE })
  const toggle = (id: string) =>
    setDossierIds((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]))
  return (
    <ActionDrawer
      title={words.plan}
      text={words.planText}
      confirm={words.planConfirm}
      fields={[
        {
          name: "councilId",
          label: words.council,
          kind: "choice",
          required: true,
          initial: councils[0]?.id ?? "",
          choices: councils.map((council) => ({ value: council.id, label: council.name })),
        },
        { name: "title", label: words.sessionTitle, kind: "line", required: true, maxLength: 200 },
        {
          name: "heldOn",
          label: words.heldOn,
          kind: "day",
          required: true,
          initial: todayInVietnam(),
        },
        { name: "place", label: words.place, kind: "line", maxLength: 200 },
      ]}
      onSend={(values) => councilApi.plan(sessionBody(values, dossierIds))}
      onClose={onClose}
    >
      {() => (
        <section className="flex flex-col gap-y-2">
          <Heading level="h3">{words.dossiers}</Heading>
          <Text size="small" className="text-ui-fg-subtle" aria-live="polite">
            {waiting.data?.rows.length === 0 ? words.noDossiers : words.chosen(dossierIds.length)}
          </Text>
          {(waiting.data?.rows ?? []).map((row) => (
            <DossierCheck
              key={row.id}
              label={`${row.productName}, ${row.producerName}`}
              place={dossierIds.indexOf(row.id) + 1}
              onToggle={() => toggle(row.id)}
            />
          ))}
        </section>
      )}
    </ActionDrawer>
  )
}

interface DossierCheckProps {
  label: string
  /** Its place on the agenda, from 1; 0 = not on it. */
  place: number
  onToggle: () => void
}

function DossierCheck({ label, place, onToggle }: DossierCheckProps) {
  const id = useId()
  return (
    <div className="flex min-h-8 items-center gap-x-2">
      <Checkbox id={id} checked={place > 0} onCheckedChange={onToggle} />
      <Label htmlFor={id} size="small">
        {place > 0 ? `${place}. ${label}` : label}
      </Label>
    </div>
  )
}
