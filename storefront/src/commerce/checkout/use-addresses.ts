"use client"

import type { AddressCommune, AddressProvince } from "@ocop/backend/contract"
import { useEffect, useState } from "react"
import { ask } from "../api-client"
import type { Choice } from "./form"

/** The provinces, and the communes of the chosen one; `failed` when a list could not be fetched. */
export function useAddresses(provinceCode: string | null): {
  provinces: Choice[]
  communes: Choice[]
  failed: string | null
} {
  const [provinces, setProvinces] = useState<Choice[]>([])
  const [communes, setCommunes] = useState<{ of: string; choices: Choice[] }>({ of: "", choices: [] })
  const [failed, setFailed] = useState<string | null>(null)

  useEffect(() => {
    void ask<AddressProvince[]>("/api/addresses/provinces").then((answer) => {
      if (answer.ok) setProvinces(answer.data)
      else setFailed(answer.fault.message)
    })
  }, [])
  useEffect(() => {
    if (provinceCode === null) return
    let isLatest = true
    void ask<AddressCommune[]>(`/api/addresses/communes?province=${encodeURIComponent(provinceCode)}`).then(
      (answer) => {
        if (!isLatest) return
        if (answer.ok) setCommunes({ of: provinceCode, choices: answer.data })
        else setFailed(answer.fault.message)
      },
    )
    return () => {
      isLatest = false
    }
  }, [provinceCode])
  return { provinces, communes: communes.of === provinceCode ? communes.choices : [], failed }
}
