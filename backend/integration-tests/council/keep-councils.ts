import { council, councilInput, councilMemberInput, councilRules, sessionDetails } from "../../src/contract"
import { pathOf, type Desk } from "./desk"
import { codeOf, councilOf } from "./fixture"

/** The office keeps councils and rules: what it may not write, and what a session keeps that is open. */
export async function keepCouncils(desk: Desk, openSessionId: string): Promise<void> {
  const { office, chair, third } = desk
  const rule = {
    validFrom: "2099-01-01",
    quorumPercent: 66,
    chairMustBePresent: true,
    maxGapPoints: 7.5,
    maxRounds: 3,
    averaging: "trimmed_mean",
    minima: "majority",
    source: "Quy chế thử",
  }
  const repeated = councilOf([{ person: chair, role: "chair", name: "Trùng quyết định" }])
  expect(codeOf(await office.send("post", "/ocop/councils", repeated))).toBe("COUNCIL_DECISION_EXISTS")
  const noChair = councilOf([{ person: chair, role: "member", name: "Không chủ tịch" }])
  expect(codeOf(await office.send("post", "/ocop/councils", noChair))).toBe("COUNCIL_NEEDS_ONE_CHAIR")
  // A member leaves the council; the session that is open keeps its roster.
  const current = council.parse((await office.send("get", `/ocop/councils/${desk.councilId}`)).data)
  const staying = councilInput.strip().parse({
    ...current,
    members: current.members
      .filter(({ fullName }) => fullName !== "Ba")
      .map((member) => councilMemberInput.strip().parse(member)),
  })
  expect((await office.send("put", `/ocop/councils/${desk.councilId}`, staying)).status).toBe(200)
  expect(sessionDetails.parse((await third.send("get", pathOf(openSessionId))).data).members).toHaveLength(4)
  expect(codeOf(await third.send("get", "/ocop/councils"))).toBe("COUNCIL_MEMBER_ONLY")
  expect((await office.send("post", "/ocop/councils/rules", rule)).status).toBe(201)
  const rules = councilRules.parse((await office.send("get", "/ocop/councils/rules")).data)
  expect(rules.rules.map(({ maxGapPoints, isExample }) => [maxGapPoints, isExample])).toEqual([
    [7.5, false],
    [10, true],
  ])
  expect(rules.currentId).toBe(rules.rules[1]?.id)
  expect(
    codeOf(await office.send("post", "/ocop/councils/rules", { ...rule, validFrom: "2026-02-30" })),
  ).toBe("BAD_DATE")
}
