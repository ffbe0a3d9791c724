/** The whole procedure of Quyết định 26/2026, from the producer's phone to the end of a certificate. */
import { expect, test, type APIRequestContext } from "@playwright/test"
import { expectAccessible } from "./axe"
import { clockBack, dayPlus, goTo, serverDay } from "./office-desk"
import { appoint, examine, gather, recognise, score, submit, write, type People } from "./procedure-steps"
import { choicesUpTo, totalOf } from "./sheet-choices"
import { backendUrl } from "./stack-commands"

interface Verification {
  state: string
  stars: number | null
  expires_on: string
}

interface OwnProduct {
  registeredProductId: string
  name: string
  seal: { expiresOn: string | null; verificationCode: string | null }
}

interface Row {
  id: string
  verification_code: string
  product_handle: string
  product: string
  expires_on: string
  stars: number | null
}

const PRODUCT = `Nước mắm hạ thổ thử ${Date.now().toString(36)}`
const WITHIN_A_MINUTE = { timeout: 60_000 }

test.describe.configure({ mode: "serial", timeout: 180_000 })

let people: People
let code = ""
let expiresOn = ""
let registeredProductId = ""

const verify = async (request: APIRequestContext, of: string) =>
  (await (await request.get(`${backendUrl}/open/v1/verify/${of}`)).json()) as Verification

test.beforeAll(async ({ playwright }) => {
  clockBack()
  people = await gather(await playwright.request.newContext())
})
test.afterAll(() => clockBack())

test("lodged, returned once, lodged again, examined, scored with a discussion, recognised with four stars", async ({
  request,
  page,
}) => {
  const { producer, commune, sheet } = people
  const choices = choicesUpTo(sheet, 84, 4)
  const opening = { kind: "first", productName: PRODUCT, setNo: 9 }
  const lodged = await submit(people, await write(people, opening, PRODUCT, choices))
  expect(lodged).toMatchObject({ state: "submitted", clock: { kind: "commune_check", workingDaysLeft: 15 } })

  await appoint(people, lodged)
  const path = `/admin/ocop/dossiers/${lodged.id}`
  const returned = await commune.post<{ state: string }>(`${path}/commune-return`, {
    reason: "Thiếu ảnh nhãn.",
  })
  expect(returned.state).toBe("returned")
  const again = await producer.get<typeof lodged>(`/producer/dossiers/${lodged.id}`)
  expect(await submit(people, again)).toMatchObject({ state: "submitted" })

  const atCouncil = await examine(people, lodged)
  expect(atCouncil.state).toBe("council")
  expect(atCouncil.productCode).toMatch(/^\d{2}-\d{5}-\d{3}-\d{4}$/)

  const result = await score(people, lodged)
  const cards = [85, 83, 80].map((most) => totalOf(choicesUpTo(sheet, most, 4)))
  expect(result.averageX100).toBe(Math.round((cards.reduce((sum, points) => sum + points, 0) * 100) / 3))
  expect(result.stars).toBe(4)

  const outcome = await recognise(people, lodged, `12/QĐ-${lodged.id.slice(-6)}`)
  expect(outcome).toMatchObject({ state: "recognised", stars: 4 })
  const register = await people.office.get<{ items: Row[] }>(
    `/admin/ocop/register?q=${encodeURIComponent(outcome.certificateNumber)}`,
  )
  code = register.items[0]?.verification_code ?? ""
  expiresOn = register.items[0]?.expires_on ?? ""
  registeredProductId =
    (await producer.get<{ registeredProductId: string | null }>(`/producer/dossiers/${lodged.id}`))
      .registeredProductId ?? ""
  expect(registeredProductId).not.toBe("")

  await page.goto(`/tra-cuu/${code}`)
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/còn hiệu lực/i)
  await expect(page.getByRole("main")).toContainText(/4 sao/)
  await expectAccessible(page)
  const picture = await request.get(`${backendUrl}/open/v1/verify/${code}/qr.svg`)
  expect(picture.headers()["content-type"]).toContain("image/svg+xml")
})

test("re-evaluated on time, the next certificate follows without a gap", async ({ request }) => {
  await goTo(dayPlus(expiresOn, -150))
  expect(await verify(request, code)).toMatchObject({ state: "expiring", stars: 4 })
  const opening = { kind: "re_evaluation", registeredProductId }
  const choices = choicesUpTo(people.sheet, 84, 4)
  const lodged = await submit(people, await write(people, opening, PRODUCT, choices))
  await examine(people, lodged)
  await score(people, lodged)
  const outcome = await recognise(people, lodged, `34/QĐ-${lodged.id.slice(-6)}`)
  expect(outcome).toMatchObject({ state: "recognised", stars: 4 })
  const register = await people.office.get<{ items: Row[] }>(
    `/admin/ocop/register?q=${encodeURIComponent(outcome.certificateNumber)}`,
  )
  const next = register.items[0]?.verification_code ?? ""
  expect(next).not.toBe(code)
  expect(await verify(request, next)).toMatchObject({ stars: 4 })
  await goTo(dayPlus(expiresOn, 30))
  expect(await verify(request, next)).toMatchObject({ state: "valid", stars: 4 })
  expect((await verify(request, code)).state).toBe("superseded")
})

test("lodged late for a stated ground, a certificate runs on for 180 days and no longer", async ({
  request,
  page,
}) => {
  clockBack()
  await goTo(serverDay())
  const { items } = await people.producer.get<{ items: OwnProduct[] }>("/producer/products")
  const { dossiers } = await people.producer.get<{
    dossiers: { registeredProductId: string; state: string }[]
  }>("/producer/dossiers")
  const busy = dossiers.filter(({ state }) => !["recognised", "refused", "withdrawn"].includes(state))
  const product = items
    .filter((own) => busy.every((dossier) => dossier.registeredProductId !== own.registeredProductId))
    .find(({ seal }) => (seal.expiresOn ?? "") > serverDay(60))
  if (product === undefined) throw new Error("the sample producer has no running certificate")
  const certificate = { expiresOn: product.seal.expiresOn ?? "", code: product.seal.verificationCode ?? "" }
  await goTo(dayPlus(certificate.expiresOn, -50))
  const choices = choicesUpTo(people.sheet, 84, 4)
  const opening = { kind: "re_evaluation", registeredProductId: product.registeredProductId }
  const written = await write(people, opening, product.name, choices)
  expect(
    await people.producer.refused(`/producer/dossiers/${written.id}/submit`, { revision: written.revision }),
  ).toMatch(/WINDOW|EXTENSION/)
  await submit(people, written, { extension: { ground: "force_majeure", statement: "Bão lũ tháng trước." } })

  await goTo(dayPlus(certificate.expiresOn, 20))
  const extended = await verify(request, certificate.code)
  expect(extended.state).toBe("extended")
  expect(extended.stars).not.toBeNull()
  await page.goto(`/tra-cuu/${certificate.code}`)
  await expect(page.getByRole("main")).toContainText(/kéo dài/i)

  await goTo(dayPlus(certificate.expiresOn, 181))
  expect(await verify(request, certificate.code)).toMatchObject({ state: "expired", stars: null })
})

test("a withdrawn certificate has no seal in shop, search and open data within a minute", async ({
  request,
  page,
}) => {
  clockBack()
  await goTo(serverDay())
  const { items } = await people.office.get<{ items: Row[] }>("/admin/ocop/register?state=valid&stars=3")
  const catalogue = (await (
    await request.get(`${backendUrl}/open/v1/catalogue?stars=3&limit=48`)
  ).json()) as {
    items: { handle: string }[]
  }
  const victim = items.find(({ product_handle }) =>
    catalogue.items.some(({ handle }) => handle === product_handle),
  )
  if (victim === undefined) throw new Error("no product with three stars on the first page")
  await page.goto(`/san-pham/${victim.product_handle}`)
  await expect(page.getByRole("main")).toContainText(/3 sao/)

  await people.office.post(`/admin/ocop/certificates/${victim.id}/withdraw`, {
    ground: "mark_misused",
    statement: "Dùng dấu sai quy định (thử).",
    concludedOn: serverDay(),
    decisionNumber: `56/QĐ-${victim.id.slice(-6)}`,
    decidedOn: serverDay(),
    authorityLevel: "province",
  })
  const started = Date.now()
  expect(await verify(request, victim.verification_code)).toMatchObject({ state: "withdrawn", stars: null })
  await expect
    .poll(async () => {
      const answer = await request.get(
        `${backendUrl}/open/v1/catalogue?q=${encodeURIComponent(victim.product)}`,
      )
      const found = (await answer.json()) as { items: { handle: string; stars: number | null }[] }
      return found.items.find(({ handle }) => handle === victim.product_handle)?.stars ?? null
    }, WITHIN_A_MINUTE)
    .toBeNull()
  await expect(async () => {
    await page.goto(`/san-pham/${victim.product_handle}`)
    await expect(page.getByRole("main")).not.toContainText(/(^|\s)3 sao/, { timeout: 500 })
  }).toPass(WITHIN_A_MINUTE)
  await expect(async () => {
    await page.goto(`/san-pham?q=${encodeURIComponent(victim.product)}`)
    const card = page.locator(`.pc:has(a[href="/san-pham/${victim.product_handle}"])`)
    await expect(card).not.toContainText(/[345] sao/, { timeout: 500 })
  }).toPass(WITHIN_A_MINUTE)
  expect(Date.now() - started).toBeLessThan(60_000)
})
