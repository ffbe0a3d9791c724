import type { OfficeDossier } from "@ocop/backend/contract"
import { Button, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { actsOf, type DossierAct } from "../../lib/dossiers/actions"
import { dossierApi } from "../../lib/dossiers/api"
import { useWords } from "../../lib/words/bilingual"
import { dossierActionWords } from "../../lib/words/dossier-actions"
import { dossiersWords } from "../../lib/words/dossiers"
import { ActionDrawer } from "../forms/action-drawer"
import type { Choice } from "../filter-field"
import { DossierActDrawer } from "./dossier-act-drawer"

const CLOSED: ReadonlySet<OfficeDossier["state"]> = new Set(["recognised", "refused", "withdrawn"])
const NOBODY = "none"

interface DossierActionsProps {
  dossier: OfficeDossier
  officers: readonly Choice[]
}

/** The acts this reader may do in this state, and no others. */
export function DossierActions({ dossier, officers }: DossierActionsProps) {
  const words = useWords(dossierActionWords)
  const board = useWords(dossiersWords)
  const [act, setAct] = useState<DossierAct | "assign" | null>(null)
  const acts = actsOf(dossier.state, dossier.moves)
  const close = () => setAct(null)
  const choices = [{ value: NOBODY, label: board.nobody }, ...officers]
  return (
    <section className="flex flex-col gap-y-3">
      <Heading level="h2">{words.heading}</Heading>
      {acts.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle">
          {words.nothing}
        </Text>
      ) : null}
      <div className="flex flex-wrap gap-2">
        {acts.map((each, index) => (
          <Button
            key={each}
            type="button"
            size="small"
            variant={index === 0 ? "primary" : "secondary"}
            onClick={() => setAct(each)}
          >
            {words[each].title}
          </Button>
        ))}
        {CLOSED.has(dossier.state) ? null : (
          <Button type="button" size="small" variant="secondary" onClick={() => setAct("assign")}>
            {words.assign.title}
          </Button>
        )}
      </div>
      {act === null ? null : act === "assign" ? (
        <ActionDrawer
          title={words.assign.title}
          text={words.assign.text}
          confirm={words.assign.confirm}
          fields={[
            {
              name: "officerId",
              label: words.officer,
              kind: "choice",
              required: true,
              initial: dossier.officerId ?? NOBODY,
              choices,
            },
          ]}
          onSend={(values) =>
            dossierApi.assign(dossier.id, {
              officerId: values.officerId === NOBODY ? null : (values.officerId ?? null),
              eventSeq: dossier.eventSeq,
            })
          }
          onClose={close}
        />
      ) : (
        <DossierActDrawer act={act} dossier={dossier} onClose={close} />
      )}
    </section>
  )
}
