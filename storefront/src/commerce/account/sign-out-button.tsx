"use client"

import { useState } from "react"
import { ask } from "../api-client"

export function SignOutButton({ kind }: { kind: "khach" | "co-so" }) {
  const [message, setMessage] = useState<string | null>(null)
  const signOut = async (): Promise<void> => {
    const answer = await ask<{ next: string }>(`/api/account/${kind}`, "DELETE")
    if (answer.ok) location.assign(answer.data.next)
    else setMessage(answer.fault.message)
  }
  return (
    <>
      <button type="button" className="btn btn-2" onClick={() => void signOut()}>
        Đăng xuất
      </button>
      {message !== null ? (
        <span className="err" role="alert">
          {message}
        </span>
      ) : null}
    </>
  )
}
