import { cookies } from "next/headers"
import { revalidateSecret, siteUrl } from "@/lib/env"
import { sign, unsign } from "./signed"

const DAY_SECONDS = 86_400

/** Id of the open basket. */
const CART = { name: "gio", path: "/", maxAge: 30 * DAY_SECONDS }
/** Orders placed in this browser, signed: it may show them without asking for the telephone again. */
const ORDERS = { name: "don", path: "/", maxAge: 90 * DAY_SECONDS }
/** Bearer tokens of a signed-in shopper or producer. */
const SESSIONS = {
  customer: { name: "phien-khach", path: "/", maxAge: DAY_SECONDS },
  producer: { name: "phien-co-so", path: "/", maxAge: DAY_SECONDS },
} as const

export type SessionKind = keyof typeof SESSIONS

/** Newest orders kept in the browser's cookie. */
const MOST_ORDERS = 10

async function write(cookie: { name: string; path: string; maxAge: number }, value: string): Promise<void> {
  ;(await cookies()).set({
    ...cookie,
    value,
    httpOnly: true,
    sameSite: "lax",
    secure: siteUrl().startsWith("https:"),
  })
}

async function drop(cookie: { name: string; path: string }): Promise<void> {
  ;(await cookies()).delete({ name: cookie.name, path: cookie.path })
}

export async function readCartId(): Promise<string | null> {
  return (await cookies()).get(CART.name)?.value ?? null
}

export async function writeCartId(cartId: string): Promise<void> {
  await write(CART, cartId)
}

export async function dropCartId(): Promise<void> {
  await drop(CART)
}

type KnownOrder = [code: string, phoneE164: string]

async function knownOrders(): Promise<KnownOrder[]> {
  const value = unsign((await cookies()).get(ORDERS.name)?.value ?? "", revalidateSecret())
  return Array.isArray(value) ? (value as KnownOrder[]) : []
}

/** The telephone number an order of this browser was placed with, or null. */
export async function phoneOfOrder(code: string): Promise<string | null> {
  return (await knownOrders()).find(([known]) => known === code)?.[1] ?? null
}

export async function rememberOrder(code: string, phone: string): Promise<void> {
  const others = (await knownOrders()).filter(([known]) => known !== code)
  const kept = [[code, phone], ...others].slice(0, MOST_ORDERS)
  await write(ORDERS, sign(kept, revalidateSecret()))
}

export async function readSession(kind: SessionKind): Promise<string | undefined> {
  return (await cookies()).get(SESSIONS[kind].name)?.value
}

export async function writeSession(kind: SessionKind, token: string): Promise<void> {
  await write(SESSIONS[kind], token)
}

export async function dropSession(kind: SessionKind): Promise<void> {
  await drop(SESSIONS[kind])
}
