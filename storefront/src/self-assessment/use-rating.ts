"use client"

import type { EvaluateAnswer, EvaluateRequest } from "@ocop/backend/contract"
import { useEffect, useState } from "react"
import { ask } from "@/commerce/api-client"
import { choicesOf, type Chosen } from "./chosen"
import type { SheetFacts } from "./sheet-facts"

export interface Rating {
  /** The last answer; null when nothing is chosen yet, or when the last question failed. */
  answer: EvaluateAnswer | null
  /** Whether the answer is about what is chosen now. */
  isCurrent: boolean
  /** Why there is no answer, in words for people. */
  fault: string | null
  retry: () => void
}

const PAUSE_MS = 300

interface Outcome {
  /** The choices asked about. */
  asked: string
  answer: EvaluateAnswer | null
  fault: string | null
}

/**
 * Asks the rating API, after a pause in choosing, for stars, minima and advice; later choices supersede
 * earlier questions. Asks again by itself when the network is back.
 */
export function useRating({ ruleset, version, setNo }: SheetFacts, chosen: Chosen): Rating {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [attempt, setAttempt] = useState(0)
  const choices = choicesOf(chosen)
  const asked = Object.keys(choices).length === 0 ? "" : JSON.stringify(choices)

  useEffect(() => {
    const again = (): void => setAttempt((count) => count + 1)
    addEventListener("online", again)
    return () => removeEventListener("online", again)
  }, [])

  useEffect(() => {
    if (asked === "") {
      setOutcome(null)
      return
    }
    let isSuperseded = false
    const question: EvaluateRequest = {
      ruleset,
      version,
      set: setNo,
      choices: JSON.parse(asked) as EvaluateRequest["choices"],
      draft: true,
    }
    const timer = setTimeout(() => {
      void ask<EvaluateAnswer>("/api/tu-cham-diem", "POST", question).then((result) => {
        if (isSuperseded) return
        if (result.ok) setOutcome({ asked, answer: result.data, fault: null })
        else setOutcome({ asked, answer: null, fault: result.fault.message })
      })
    }, PAUSE_MS)
    return () => {
      isSuperseded = true
      clearTimeout(timer)
    }
  }, [ruleset, version, setNo, asked, attempt])

  return {
    answer: asked === "" ? null : (outcome?.answer ?? null),
    isCurrent: outcome?.asked === asked,
    fault: outcome?.fault ?? null,
    retry: () => setAttempt((count) => count + 1),
  }
}
