import type { OfficeDossier } from "@ocop/backend/contract"
import {
  acceptBody,
  ministryBody,
  outcomeOfStars,
  supplementRequest,
  type DossierAct,
} from "../../lib/dossiers/actions"
import { dossierApi } from "../../lib/dossiers/api"
import { actFields } from "../../lib/dossiers/act-fields"
import { text, type FormValues } from "../../lib/form/form-fields"
import { useWords } from "../../lib/words/bilingual"
import { dossierActionWords } from "../../lib/words/dossier-actions"
import { dossiersWords } from "../../lib/words/dossiers"
import { ActionDrawer } from "../forms/action-drawer"
import { DecisionDrawer } from "./decision-drawer"

interface DossierActDrawerProps {
  act: DossierAct
  dossier: OfficeDossier
  onClose: () => void
}

/** The form of the act that was chosen. */
export function DossierActDrawer({ act, dossier, onClose }: DossierActDrawerProps) {
  const words = useWords(dossierActionWords)
  const { stars } = useWords(dossiersWords)
  if (act === "recognise") {
    return (
      <DecisionDrawer
        dossierIds={[dossier.id]}
        outcome={outcomeOfStars(dossier.result?.stars ?? dossier.stars)}
        onDone={() => undefined}
        onClose={onClose}
      />
    )
  }
  const send = (values: FormValues): Promise<unknown> => {
    switch (act) {
      case "accept":
        return dossierApi.communeAccept(dossier.id, acceptBody(values))
      case "giveBack":
        return dossierApi.communeReturn(dossier.id, text(values.reason))
      case "supplement":
        return dossierApi.supplement(dossier.id, supplementRequest(values))
      case "toCouncil":
        return dossierApi.toCouncil(dossier.id)
      case "ministry":
        return dossierApi.ministryResult(dossier.id, ministryBody(values))
    }
  }
  return (
    <ActionDrawer
      title={words[act].title}
      text={words[act].text}
      confirm={words[act].confirm}
      danger={act === "giveBack"}
      fields={actFields(act, words, stars, dossier)}
      onSend={send}
      onClose={onClose}
    />
  )
}
