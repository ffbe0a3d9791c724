/** The steps of the procedure of Quyết định 26/2026, each as the person who takes it. */
import { expect, type APIRequestContext } from "@playwright/test"
import { demoPerson, invited, serverDay, type Person } from "./office-desk"
import { choicesUpTo, type Choices, type Sheet } from "./sheet-choices"
import { backendUrl } from "./stack-commands"

interface Dossier {
  id: string
  state: string
  revision: number
  unit: { code: string }
  clock: { kind: string; workingDaysLeft: number } | null
  productCode: string | null
  registeredProductId: string | null
}

export interface Recognition {
  dossierId: string
  state: string
  stars: number
  certificateId: string
  certificateNumber: string
}

interface Item {
  id: string
  state: string
  round: number
  differences: { criterion: string; points: number[] }[]
  result: { averageX100: number; stars: number } | null
}

export interface People {
  producer: Person
  office: Person
  commune: Person
  chair: Person
  secretary: Person
  members: readonly Person[]
  councilId: string
  sheet: Sheet
}

const text = "Theo hồ sơ thử."
const REPORT = { rawMaterial: text, labour: text, ideaOrigin: text, localIdentity: text, sampleCount: 5 }

export async function gather(request: APIRequestContext): Promise<People> {
  const office = await demoPerson(request, "user", "vanphong@vidu.ocop")
  const producer = await demoPerson(request, "producer", "chuthe@vidu.ocop")
  const [commune, chair, secretary, second, third] = [
    await invited(request, office, "can-bo-xa"),
    await invited(request, office, "chu-tich"),
    await invited(request, office, "thu-ky"),
    await invited(request, office, "uy-vien-hai"),
    await invited(request, office, "uy-vien-ba"),
  ]
  const seat = (person: Person, role: string) => ({
    userId: person.userId,
    fullName: `Thành viên ${role}`,
    organisation: "Sở thử",
    role,
  })
  const { id: councilId } = await office.post<{ id: string }>("/admin/ocop/councils", {
    name: "Hội đồng thử",
    decisionNumber: `1/QĐ-${Date.now().toString(36)}`,
    decidedOn: serverDay(),
    validFrom: serverDay(),
    validTo: null,
    members: [
      seat(chair, "chair"),
      seat(secretary, "secretary"),
      seat(second, "member"),
      seat(third, "member"),
    ],
  })
  const answer = await request.get(`${backendUrl}/open/v1/rulesets/26-2026/sets/9`)
  const sheet = (await answer.json()) as Sheet
  return { producer, office, commune, chair, secretary, members: [chair, second, third], councilId, sheet }
}

function contentOf(choices: Choices) {
  const registration = {
    ...{ representativeName: "Đại diện thử", representativeTitle: "Giám đốc", representativeGender: "" },
    ...{
      representativeEthnicity: "",
      representativeResidence: "",
      address: "Thôn Thử",
      phone: "0900 000 000",
    },
    ...{ email: "chuthe@vidu.example", establishedOn: "", registrationNumber: "THU-001", sampleCount: 5 },
  }
  const selfReport = {
    ...{ specification: text, papers: [], history: text, organisation: text, rawMaterial: text },
    ...{ qualityChanges: text, market: text, results: text, plan: text, changes: text },
  }
  const descriptions = Object.fromEntries(Object.keys(choices).map((code) => [code, text]))
  return { registration, selfReport, choices, descriptions }
}

/** A draft filled in; answers the dossier with its revision. */
export async function write(
  { producer }: People,
  opening: Record<string, unknown>,
  productName: string,
  choices: Choices,
): Promise<Dossier> {
  const opened = await producer.post<Dossier>("/producer/dossiers", opening)
  return producer.put<Dossier>(`/producer/dossiers/${opened.id}/draft`, {
    revision: opened.revision,
    productName,
    setNo: 9,
    content: contentOf(choices),
  })
}

export function submit({ producer }: People, { id, revision }: Dossier, more: object = {}): Promise<Dossier> {
  return producer.post<Dossier>(`/producer/dossiers/${id}/submit`, { revision, ...more })
}

/** The officer of the commune the dossier was lodged at. */
export async function appoint({ office, commune }: People, { id }: Dossier): Promise<void> {
  const { unit } = await office.get<Dossier>(`/admin/ocop/dossiers/${id}`)
  await office.put("/admin/ocop/commune-officers", { userId: commune.userId, unitCodes: [unit.code] })
}

/** From the commune's desk to the council's. */
export async function examine({ commune, office }: People, { id }: Dossier): Promise<Dossier> {
  const proposed = await commune.post<Dossier>(`/admin/ocop/dossiers/${id}/commune-accept`, REPORT)
  expect(proposed.state).toBe("advisory")
  return office.post<Dossier>(`/admin/ocop/dossiers/${id}/to-council`, {})
}

/** A session of one dossier in which the third member first stands far off. Answers the item's result. */
export async function score(people: People, { id }: Dossier): Promise<NonNullable<Item["result"]>> {
  const { secretary, chair, members, sheet, councilId } = people
  const session = await secretary.post<{ id: string; items: Item[]; members: { id: string }[] }>(
    "/admin/ocop/sessions",
    {
      ...{ councilId, title: "Phiên thử", heldOn: serverDay(), place: "", dossierIds: [id] },
    },
  )
  const room = `/admin/ocop/sessions/${session.id}`
  await secretary.post(`${room}/open`, { presentMemberIds: session.members.map((member) => member.id) })
  const item = `${room}/items/${session.items[0]?.id ?? ""}`
  await secretary.post(`${item}/present`)
  const send = async (round: number, points: readonly number[]) => {
    for (const [index, member] of members.entries()) {
      const choices = choicesUpTo(sheet, points[index] ?? 0, round === 1 && index === 2 ? 3 : 4)
      const clientKey = `thu-${round}-${index}-${session.id}`.slice(0, 60)
      await member.post(`${item}/scorecard`, { clientKey, round, choices, comment: "" })
    }
  }
  await send(1, [85, 83, 66])
  const discussed = await secretary.get<Item>(item)
  expect(discussed).toMatchObject({ state: "discussion", round: 2 })
  await send(2, [85, 83, 80])
  const { differences } = await secretary.get<Item>(item)
  const choices = Object.fromEntries(
    differences.map(({ criterion, points }) => [criterion, Math.max(...points)]),
  )
  await secretary.post(`${item}/agree`, { choices })
  const closed = await chair.post<Item>(`${item}/close`)
  await chair.post(`${room}/close`)
  if (closed.result === null) throw new Error("the item has no result")
  return closed.result
}

export async function recognise(
  { office }: People,
  { id }: Dossier,
  decisionNumber: string,
): Promise<Recognition> {
  const { outcomes } = await office.post<{ outcomes: Recognition[] }>("/admin/ocop/dossiers/recognise", {
    ...{ dossierIds: [id], decisionNumber, decidedOn: serverDay() },
  })
  const [outcome] = outcomes
  if (outcome === undefined) throw new Error("nothing was decided")
  return outcome
}
