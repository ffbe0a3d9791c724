/** People of the procedure and what they do, over the same HTTP routes the screens use. */
import fs from "node:fs"
import path from "node:path"
import { expect, type APIRequestContext, type APIResponse } from "@playwright/test"
import { testStack } from "../runner/stack"
import { backendUrl, demoAccount } from "./stack-commands"

const DAY_MS = 86_400_000
const clockFile = path.join(testStack.dataDir, "clock-shift-days")
let shiftDays = 0

/** Local day of Việt Nam as the server sees it, so many days from its today. */
export function serverDay(offset = 0): string {
  return new Date(Date.now() + 7 * 3_600_000 + (shiftDays + offset) * DAY_MS).toISOString().slice(0, 10)
}

/** Moves the server's clock to a day; the file is looked at once a second. */
export async function goTo(day: string): Promise<void> {
  const real = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
  shiftDays = Math.round((Date.parse(day) - Date.parse(real)) / DAY_MS)
  fs.writeFileSync(clockFile, String(shiftDays))
  await new Promise((resolve) => setTimeout(resolve, 1_300))
}

export function clockBack(): void {
  shiftDays = 0
  fs.rmSync(clockFile, { force: true })
}

export function dayPlus(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}

async function taken<T>(answer: APIResponse): Promise<T> {
  const text = await answer.text()
  expect(answer.ok(), `${answer.url()} answered ${answer.status()}: ${text}`).toBe(true)
  return JSON.parse(text) as T
}

/** Somebody signed in. */
export class Person {
  constructor(
    private readonly request: APIRequestContext,
    private readonly token: string,
    readonly userId = "",
  ) {}

  private readonly headers = () => ({ authorization: `Bearer ${this.token}` })

  get<T>(url: string): Promise<T> {
    return this.request
      .get(`${backendUrl}${url}`, { headers: this.headers() })
      .then((answer) => taken<T>(answer))
  }

  post<T>(url: string, data: unknown = {}): Promise<T> {
    return this.request
      .post(`${backendUrl}${url}`, { headers: this.headers(), data })
      .then((answer) => taken<T>(answer))
  }

  put<T>(url: string, data: unknown): Promise<T> {
    return this.request
      .put(`${backendUrl}${url}`, { headers: this.headers(), data })
      .then((answer) => taken<T>(answer))
  }

  /** The code of a refusal. */
  async refused(url: string, data: unknown = {}): Promise<string> {
    const answer = await this.request.post(`${backendUrl}${url}`, { headers: this.headers(), data })
    expect(answer.ok()).toBe(false)
    return ((await answer.json()) as { code: string }).code
  }
}

async function signIn(
  request: APIRequestContext,
  actor: "user" | "producer",
  email: string,
  password: string,
): Promise<string> {
  const answer = await request.post(`${backendUrl}/auth/${actor}/emailpass`, { data: { email, password } })
  return (await taken<{ token: string }>(answer)).token
}

export async function demoPerson(
  request: APIRequestContext,
  actor: "user" | "producer",
  email: string,
): Promise<Person> {
  return new Person(request, await signIn(request, actor, email, demoAccount(email).password))
}

/** An office account made the way an administrator makes one: by invitation. */
export async function invited(request: APIRequestContext, office: Person, name: string): Promise<Person> {
  const email = `${name}-${Date.now().toString(36)}@vidu.example`
  const password = `mat-khau-${name}-thu`
  const { invite } = await office.post<{ invite: { token: string } }>("/admin/invites", { email })
  const registered = await request.post(`${backendUrl}/auth/user/emailpass/register`, {
    data: { email, password },
  })
  const { token } = await taken<{ token: string }>(registered)
  const accepted = await request.post(`${backendUrl}/admin/invites/accept?token=${invite.token}`, {
    headers: { authorization: `Bearer ${token}` },
    data: { email, first_name: name, last_name: "Thử" },
  })
  const { user } = await taken<{ user: { id: string } }>(accepted)
  return new Person(request, await signIn(request, "user", email, password), user.id)
}
