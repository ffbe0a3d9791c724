import type { OfficeDossier } from "@ocop/backend/contract"
import { Text } from "@medusajs/ui"
import { dossierApi, type DossierForm } from "../../lib/dossiers/api"
import { useWords } from "../../lib/words/bilingual"
import { dossierWords } from "../../lib/words/dossier"
import { ExportButton } from "../export-button"

const FORMS: readonly DossierForm[] = ["mau-01", "mau-02", "mau-03"]

/** The printed forms, as Word and PDF; Mẫu 03 once the commune has reported. */
export function FormsTab({ dossier }: { dossier: OfficeDossier }) {
  const words = useWords(dossierWords)
  const forms = FORMS.filter((form) => form !== "mau-03" || dossier.communeReports.length > 0)
  return (
    <div className="flex flex-col gap-y-4 px-6 py-4">
      <Text size="small" className="text-ui-fg-subtle">
        {words.formsText}
      </Text>
      <ul className="divide-y">
        {forms.map((form) => (
          <li key={form} className="flex flex-wrap items-center justify-between gap-2 py-3">
            <Text size="small" weight="plus">
              {words.forms[form]}
            </Text>
            <div className="flex gap-x-2">
              <ExportButton
                label={words.word}
                url={dossierApi.formUrl(dossier.id, form, "docx")}
                fallbackName={`${words.formName(form, dossier.productName)}.docx`}
              />
              <ExportButton
                label={words.pdf}
                url={dossierApi.formUrl(dossier.id, form, "pdf")}
                fallbackName={`${words.formName(form, dossier.productName)}.pdf`}
              />
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}
