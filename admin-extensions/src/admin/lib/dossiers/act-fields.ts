import type { OfficeDossier } from "@ocop/backend/contract"
import { todayInVietnam } from "../day"
import type { FormField } from "../form/form-fields"
import type { DossierActionsWords } from "../words/dossier-actions"
import type { DossierAct } from "./actions"

const LONG = 10_000

/** Fields of each act's form, under the names the backend's body has. */
export function actFields(
  act: Exclude<DossierAct, "recognise">,
  words: DossierActionsWords,
  stars: (count: number) => string,
  dossier: OfficeDossier,
): FormField[] {
  const area = (name: string, label: string): FormField => ({
    name,
    label,
    kind: "area",
    required: true,
    maxLength: LONG,
  })
  switch (act) {
    case "accept":
      return [
        area("rawMaterial", words.rawMaterial),
        area("labour", words.labour),
        area("ideaOrigin", words.ideaOrigin),
        area("localIdentity", words.localIdentity),
        {
          name: "sampleCount",
          label: words.sampleCount,
          kind: "number",
          required: true,
          initial: String(dossier.content.registration.sampleCount ?? ""),
        },
        { name: "documentNumber", label: words.documentNumber, kind: "line", maxLength: 80 },
      ]
    case "giveBack":
      return [{ ...area("reason", words.reason), hint: words.reasonHint, maxLength: 4000 }]
    case "supplement":
      return [
        {
          name: "kind",
          label: words.supplementKind,
          kind: "choice",
          required: true,
          initial: "documents",
          choices: (["documents", "survey", "tests"] as const).map((value) => ({
            value,
            label: words.supplementKinds[value],
          })),
        },
        area("request", words.request),
        { name: "dueOn", label: words.dueOn, kind: "day", required: true },
      ]
    case "toCouncil":
      return []
    case "ministry":
      return [
        { name: "pointsX100", label: words.points, kind: "number", required: true },
        {
          name: "stars",
          label: words.ministryStars,
          kind: "choice",
          required: true,
          choices: [5, 4, 3, 0].map((count) => ({
            value: String(count),
            label: count === 0 ? words.ministryNone : stars(count),
          })),
        },
        {
          name: "decisionNumber",
          label: words.decisionNumber,
          kind: "line",
          required: true,
          maxLength: 80,
        },
        {
          name: "decidedOn",
          label: words.decidedOn,
          kind: "day",
          required: true,
          initial: todayInVietnam(),
        },
        { name: "authorityName", label: words.authority, kind: "line", maxLength: 200 },
      ]
  }
}
