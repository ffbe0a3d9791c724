"use client"

import { useRef, useState } from "react"
import { Icon } from "@/ui/icons"
import { ask } from "../api-client"
import { FieldFrame } from "../checkout/field"

/** E-mail and password. @param kind whose account: a shopper's or a producer's */
export function SignInForm({ kind }: { kind: "khach" | "co-so" }) {
  const [email, setEmail] = useState("")
  const [password, setPassword] = useState("")
  const [message, setMessage] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const sending = useRef(false)

  const submit = async (): Promise<void> => {
    if (sending.current) return
    if (email.trim() === "" || password === "") {
      setMessage("Nhập cả thư điện tử và mật khẩu.")
      return
    }
    sending.current = true
    setBusy(true)
    const answer = await ask<{ next: string }>(`/api/account/${kind}`, "POST", { email, password })
    if (answer.ok) {
      location.assign(answer.data.next)
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
      <FieldFrame id="email" label="Thư điện tử" fault={undefined}>
        <input
          id="email"
          className="inp"
          type="email"
          autoComplete="username"
          required
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
      </FieldFrame>
      <FieldFrame id="password" label="Mật khẩu" fault={undefined}>
        <input
          id="password"
          className="inp"
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
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
        {busy ? "Đang đăng nhập…" : "Đăng nhập"}
      </button>
    </form>
  )
}
