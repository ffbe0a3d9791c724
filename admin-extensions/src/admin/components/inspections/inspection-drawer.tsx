import type { InspectionDetail } from "@ocop/backend/contract"
import { Button, Heading, Skeleton, Text } from "@medusajs/ui"
import { useState } from "react"
import { formatDay, formatInstant } from "../../lib/format"
import { useInspection } from "../../lib/inspections/api"
import { inspectionActs, type InspectionAct } from "../../lib/inspections/record"
import { useWords } from "../../lib/words/bilingual"
import { lifeWords } from "../../lib/words/certificate-life"
import { inspectionWords } from "../../lib/words/inspections"
import { Facts } from "../facts"
import { LoadFailure } from "../notice"
import { SideDrawer } from "../side-drawer"
import { DueText } from "./due-text"
import { InspectionActDrawer } from "./inspection-act-drawer"
import { LabelPhotos } from "./label-photos"

interface InspectionDrawerProps {
  id: string
  onClose: () => void
}

/** One inspection: what was found, what is due, and the next step. */
export function InspectionDrawer({ id, onClose }: InspectionDrawerProps) {
  const words = useWords(inspectionWords)
  const [act, setAct] = useState<InspectionAct | null>(null)
  const query = useInspection(id)
  const inspection = query.data
  if (act !== null && inspection !== undefined) {
    return <InspectionActDrawer act={act} inspection={inspection} onClose={() => setAct(null)} />
  }
  return (
    <SideDrawer
      open
      title={inspection?.productName ?? words.title}
      description={inspection?.planTitle ?? ""}
      onClose={onClose}
    >
      {query.isError ? (
        <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
      ) : inspection === undefined ? (
        <Skeleton className="h-48 w-full" />
      ) : (
        <Content inspection={inspection} onAct={setAct} />
      )}
    </SideDrawer>
  )
}

interface ContentProps {
  inspection: InspectionDetail
  onAct: (act: InspectionAct) => void
}

function Content({ inspection, onAct }: ContentProps) {
  const words = useWords(inspectionWords)
  const life = useWords(lifeWords)
  const label = (act: InspectionAct) => (act === "withdraw" ? words.withdraw : words[act].title)
  return (
    <>
      <Facts
        facts={[
          { name: words.stateLabel, value: words.state[inspection.state] },
          { name: words.due, value: <DueText row={inspection} /> },
          { name: words.kindLabel, value: words.kind[inspection.kind] },
          { name: words.basis, value: inspection.basis },
          { name: words.producer, value: inspection.producerName },
          {
            name: words.inspectedOn,
            value: inspection.inspectedOn === null ? "–" : formatDay(inspection.inspectedOn),
          },
          { name: words.conclusion, value: inspection.conclusion ?? "–" },
          ...(inspection.ground === null
            ? []
            : [{ name: words.ground, value: life.withdrawalGround[inspection.ground] }]),
        ]}
      />
      <div className="flex flex-wrap gap-2">
        {inspectionActs(inspection).map((act) => (
          <Button
            key={act}
            type="button"
            size="small"
            variant={act === "withdraw" || act === "cancel" ? "danger" : "secondary"}
            onClick={() => onAct(act)}
          >
            {label(act)}
          </Button>
        ))}
      </div>
      {inspection.checklist.length > 0 ? (
        <section>
          <Heading level="h2">{words.checklist}</Heading>
          <Facts
            facts={inspection.checklist.map((line) => ({
              name: words.item[line.item],
              value:
                line.note === "" ? words.answer[line.answer] : `${words.answer[line.answer]}: ${line.note}`,
            }))}
          />
        </section>
      ) : null}
      {inspection.findings.length > 0 ? (
        <section>
          <Heading level="h2">{words.findings}</Heading>
          <Facts
            facts={inspection.findings.map((finding, index) => ({
              name: `${index + 1}. ${words.item[finding.item]}`,
              value: `${words.severity[finding.severity]}: ${finding.text}`,
            }))}
          />
        </section>
      ) : null}
      <LabelPhotos inspection={inspection} />
      <section className="flex flex-col gap-y-1">
        <Heading level="h2">{words.steps}</Heading>
        {inspection.steps.map((step) => (
          <Text key={`${step.to}-${step.at}`} size="small">
            {`${formatInstant(step.at)}: ${words.state[step.to]}`}
          </Text>
        ))}
      </section>
    </>
  )
}
