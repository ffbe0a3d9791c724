import type { IdeaFunnel } from "../../src/contract"
import { refusal, type Desk } from "./desk"

/** An idea goes through its stages: in order, once each, on days that can be. */
export async function walkIdeaStages(desk: Desk, office: { token: string }): Promise<void> {
  const idea = {
    ...{ productName: "Bánh gai", producerName: "Hộ thử", unitCode: desk.unit.code },
    registeredOn: "2026-01-15",
  }
  const add = (body: object) => desk.call<{ id: string }>("POST", "/admin/ocop/ideas", office.token, body)
  expect(refusal(await add({ ...idea, unitCode: "0" }))).toEqual([400, "COMMUNE_UNKNOWN"])
  const { id } = (await add(idea)).data
  const stage = (name: string, on: string) =>
    desk.call<IdeaFunnel>("POST", `/admin/ocop/ideas/${id}/stage`, office.token, { stage: name, on })
  expect(refusal(await stage("plan_accepted", "2026-03-01"))).toEqual([409, "STAGE_OUT_OF_ORDER"])
  expect(refusal(await stage("appraised", "2026-01-14"))).toEqual([400, "BAD_DATE"])
  for (const on of ["2026-02-01", "2026-02-01"]) expect((await stage("appraised", on)).data.appraised).toBe(1)
  expect(refusal(await stage("appraised", "2026-02-02"))).toEqual([409, "STAGE_ALREADY_REACHED"])
  expect((await stage("plan_accepted", "2026-03-01")).data).toMatchObject({
    ...{ registered: 1, appraised: 1, planAccepted: 1 },
  })
}

/** A user is given communes that exist, or none, and is of the province again. */
export async function setCommunes(
  desk: Desk,
  office: { token: string },
  kept: { id: string },
  freed: { id: string; token: string },
): Promise<void> {
  const set = (unitCodes: string[]) =>
    desk.call("PUT", "/admin/ocop/commune-officers", office.token, { userId: freed.id, unitCodes })
  expect(refusal(await set(["0"]))).toEqual([400, "COMMUNE_UNKNOWN"])
  expect((await set([])).data).toEqual({ officers: [{ userId: kept.id, unitCodes: [desk.unit.code] }] })
  expect((await desk.call("GET", "/admin/ocop/ideas", freed.token)).status).toBe(200)
}
