import type { CouncilRule } from "@ocop/backend/contract"
import { councilApi } from "../../lib/council/api"
import { ruleBody } from "../../lib/council/bodies"
import { todayInVietnam } from "../../lib/day"
import { useWords } from "../../lib/words/bilingual"
import { councilWords } from "../../lib/words/council"
import { ActionDrawer } from "../forms/action-drawer"

interface RuleDrawerProps {
  /** Its figures are where the form starts. */
  current: CouncilRule | null
  onClose: () => void
}

/** A new provincial rule from a day on; earlier ones stay as they are. */
export function RuleDrawer({ current, onClose }: RuleDrawerProps) {
  const words = useWords(councilWords)
  const number = (value: number | undefined) => (value === undefined ? "" : String(value))
  return (
    <ActionDrawer
      title={words.newRule}
      text={words.newRuleText}
      confirm={words.save}
      fields={[
        { name: "validFrom", label: words.ruleFrom, kind: "day", required: true, initial: todayInVietnam() },
        {
          name: "quorumPercent",
          label: words.quorumPercent,
          kind: "number",
          required: true,
          initial: number(current?.quorumPercent),
        },
        {
          name: "chairMustBePresent",
          label: words.chairMustBePresent,
          kind: "check",
          initial: current?.chairMustBePresent === true ? "yes" : "",
        },
        {
          name: "maxGapPoints",
          label: words.maxGapPoints,
          kind: "number",
          required: true,
          initial: number(current?.maxGapPoints),
        },
        {
          name: "maxRounds",
          label: words.maxRounds,
          kind: "number",
          required: true,
          initial: number(current?.maxRounds),
        },
        {
          name: "averaging",
          label: words.averaging,
          kind: "choice",
          required: true,
          initial: current?.averaging ?? "mean",
          choices: (["mean", "trimmed_mean"] as const).map((value) => ({
            value,
            label: words.averagingMethod[value],
          })),
        },
        {
          name: "minima",
          label: words.minima,
          kind: "choice",
          required: true,
          initial: current?.minima ?? "agreed",
          choices: (["agreed", "least", "majority"] as const).map((value) => ({
            value,
            label: words.minimaMethod[value],
          })),
        },
        { name: "source", label: words.source, kind: "line", required: true, maxLength: 500 },
      ]}
      onSend={(values) => councilApi.recordRule(ruleBody(values))}
      onClose={onClose}
    />
  )
}
