"use client"

import type { PlacedOrder } from "@ocop/backend/contract"
import { useEffect, useRef, useState } from "react"
import { ask } from "../api-client"
import { basket } from "../basket-store"
import {
  EMPTY_FORM,
  faultOf,
  faultsOf,
  FIELDS,
  placeFaults,
  readDraft,
  toBody,
  type CheckoutForm,
  type Faults,
  type Field,
} from "./form"

/** The draft of this visit; gone with the tab, since it names a person. */
const DRAFT_KEY = "ocop-dat-hang"

export interface Checkout {
  form: CheckoutForm
  faults: Faults
  /** A refusal that belongs to no field. */
  message: string | null
  /** Counts refused tries, so that the summary is focused every time. */
  refusals: number
  busy: boolean
  change: (part: Partial<CheckoutForm>) => void
  leave: (field: Field) => void
  submit: (expectedTotalVnd: number) => Promise<void>
}

/**
 * The checkout form: what was typed is kept through reloads and refusals; a field is judged on leaving
 * it; the last tap counts once however often it is made.
 * @param onStale called when the basket is not what the page shows (stock, total)
 */
export function useCheckout(onStale: () => void): Checkout {
  const [form, setForm] = useState(EMPTY_FORM)
  const [faults, setFaults] = useState<Faults>({})
  const [message, setMessage] = useState<string | null>(null)
  const [refusals, setRefusals] = useState(0)
  const [busy, setBusy] = useState(false)
  const sending = useRef(false)
  const restored = useRef(false)

  useEffect(() => {
    const draft = readDraft(sessionStorage.getItem(DRAFT_KEY))
    if (draft !== null) setForm(draft)
    restored.current = true
  }, [])

  const change = (part: Partial<CheckoutForm>): void => {
    setForm((before) => {
      const next = { ...before, ...part }
      if (restored.current) sessionStorage.setItem(DRAFT_KEY, JSON.stringify(next))
      // A fault that was told goes as soon as it is mended; a new one waits until the field is left.
      setFaults((told) => {
        const still: Faults = {}
        for (const field of FIELDS) {
          const fault = told[field] === undefined ? null : faultOf(field, next)
          if (fault !== null) still[field] = fault
        }
        return still
      })
      return next
    })
  }
  const leave = (field: Field): void => {
    setForm((current) => {
      const fault = faultOf(field, current)
      setFaults(({ [field]: _told, ...others }) => (fault === null ? others : { ...others, [field]: fault }))
      return current
    })
  }
  const refuse = (byField: Faults, other: string | null): void => {
    setFaults(byField)
    setMessage(other)
    setRefusals((count) => count + 1)
    const first = FIELDS.find((field) => byField[field] !== undefined)
    if (first !== undefined) document.getElementById(first)?.focus()
  }
  const submit = async (expectedTotalVnd: number): Promise<void> => {
    if (sending.current) return
    const found = faultsOf(form)
    if (Object.keys(found).length > 0) {
      refuse(found, null)
      return
    }
    sending.current = true
    setBusy(true)
    await basket().settled()
    const answer = await ask<PlacedOrder>("/api/checkout", "POST", toBody(form, expectedTotalVnd))
    if (answer.ok) {
      sessionStorage.removeItem(DRAFT_KEY)
      basket().clear()
      location.assign(`/don-hang/${answer.data.code}`)
      return
    }
    sending.current = false
    setBusy(false)
    const { fault } = answer
    const placed = placeFaults(fault.faults ?? [])
    refuse(placed.byField, fault.faults === undefined ? fault.message : placed.other)
    if (fault.code === "TOTAL_CHANGED" || fault.code === "OUT_OF_STOCK") onStale()
  }
  return { form, faults, message, refusals, busy, change, leave, submit }
}
