"use client"

import { useRef, useState } from "react"
import { Icon } from "@/ui/icons"
import { ask } from "../api-client"
import { FieldFrame, faultId } from "../checkout/field"
import { parseMobile } from "../checkout/phone"

/** Finds an order by its code and the telephone it was placed with. @param code given: only the telephone is asked */
export function LookupForm({ code = "" }: { code?: string }) {
  const [typedCode, setTypedCode] = useState(code)
  const [phone, setPhone] = useState("")
  const [faults, setFaults] = useState<{ code?: string; phone?: string }>({})
  const [message, setMessage] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const sending = useRef(false)

  const submit = async (): Promise<void> => {
    if (sending.current) return
    const found: typeof faults = {}
    if (typedCode.trim() === "") found.code = "Nhập mã đơn hàng, ví dụ OH-7K3M9P."
    if (parseMobile(phone) === null) found.phone = "Nhập số di động đã dùng khi đặt, ví dụ 0912 345 678."
    setFaults(found)
    setMessage(null)
    const [first] = Object.keys(found)
    if (first !== undefined) {
      document.getElementById(first === "code" ? "tim-ma" : "tim-so")?.focus()
      return
    }
    sending.current = true
    setBusy(true)
    const answer = await ask<{ code: string }>("/api/orders", "POST", {
      code: typedCode,
      phone: parseMobile(phone),
    })
    if (answer.ok) {
      location.assign(`/don-hang/${answer.data.code}`)
      return
    }
    sending.current = false
    setBusy(false)
    setMessage(answer.fault.message)
  }
  return (
    <form
      className="panel slim fs"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      {code === "" ? (
        <FieldFrame
          id="tim-ma"
          label="Mã đơn hàng"
          hint="In trên trang đặt hàng, bắt đầu bằng OH-."
          fault={faults.code}
        >
          <input
            id="tim-ma"
            className={faults.code ? "inp num bad" : "inp num"}
            autoComplete="off"
            autoCapitalize="characters"
            aria-invalid={faults.code !== undefined}
            aria-describedby={faults.code ? faultId("tim-ma") : undefined}
            value={typedCode}
            onChange={(event) => setTypedCode(event.target.value)}
          />
        </FieldFrame>
      ) : null}
      <FieldFrame id="tim-so" label="Số điện thoại đã đặt" fault={faults.phone}>
        <div className="tel">
          <span aria-hidden="true">+84</span>
          <input
            id="tim-so"
            className={faults.phone ? "inp num bad" : "inp num"}
            type="tel"
            inputMode="tel"
            autoComplete="tel-national"
            aria-invalid={faults.phone !== undefined}
            aria-describedby={faults.phone ? faultId("tim-so") : undefined}
            value={phone}
            onChange={(event) => setPhone(event.target.value)}
          />
        </div>
      </FieldFrame>
      <p role="alert">
        {message !== null ? (
          <span className="err">
            <Icon name="warning" small />
            {message}
          </span>
        ) : null}
      </p>
      <button type="submit" className="btn btn-lg btn-1" disabled={busy}>
        {busy ? "Đang tìm…" : "Xem đơn hàng"}
      </button>
    </form>
  )
}
