import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { sentScorecard, sessionDetails, sessionDiary, sessionList } from "../../src/contract"
import { sessionPage } from "../../src/council/session-page"
import { readDatabase } from "../../src/lib/database"
import { openDesk, pathOf, readItem, scorecard, type Desk } from "./desk"
import { best, codeOf, fewer, type Person } from "./fixture"
import { keepCouncils } from "./keep-councils"
import { sheetRows, wordText } from "./papers"
import { openDay, queriesOfPage, scoreDay } from "./volume"

medusaIntegrationTestRunner({
  moduleName: "council",
  testSuite: ({ api, getContainer }) => {
    let office: Person
    let chair: Person
    let secretary: Person
    let second: Person
    let third: Person
    let stranger: Person
    let desk: Desk
    const db = () => readDatabase(getContainer()).knex
    const dossierOf = (id: string) =>
      db()("ocop_dossier").where({ id }).first<Record<string, unknown>>("state", "stars", "average_x100")

    beforeEach(async () => {
      desk = await openDesk(api, getContainer())
      ;({ office, chair, secretary, second, third, stranger } = desk)
    })

    it("three members, a gap that forces a discussion, confidentiality, the result and a correction", async () => {
      const planned = await desk.plan(["Nước mắm thử"])
      expect((await desk.open(planned)).status).toBe(200)
      const path = pathOf(planned.id, planned.items[0]?.id)
      const dossierId = planned.items[0]?.dossierId ?? ""
      const send = (person: Person, body: unknown) => person.send("post", `${path}/scorecard`, body)

      expect(codeOf(await send(second, scorecard("som", best)))).toBe("ITEM_NOT_SCORING")
      expect((await secretary.send("post", `${path}/present`)).status).toBe(200)
      expect(codeOf(await chair.send("post", `${path}/agree`, {}))).toBe("SCORECARDS_MISSING")

      // A draft with open criteria, then the whole scorecard.
      const draft = { round: 1, choices: { "1.1": best["1.1"] } }
      expect((await second.send("put", `${path}/draft`, draft)).status).toBe(200)
      expect((await readItem(second, path)).draft?.choices).toEqual(draft.choices)
      const card = scorecard("hai-1", best)
      const [first, again] = await Promise.all([send(second, card), send(second, card)])
      expect([first.status, again.status].sort()).toEqual([200, 201])
      expect(sentScorecard.parse(first.data).scorecard).toEqual(sentScorecard.parse(again.data).scorecard)
      expect(codeOf(await send(second, scorecard("hai-2", fewer(5))))).toBe("SCORECARD_ALREADY_SENT")
      expect(codeOf(await send(second, { ...card, comment: "khác" }))).toBe("CLIENT_KEY_REUSED")
      expect((await readItem(second, path)).draft).toBeNull()

      // Nobody else sees choices before all are in; the secretary sees who has sent.
      const seen = await Promise.all(
        [chair, secretary, third, office].map((person) => readItem(person, path)),
      )
      expect(seen.map(({ scorecards }) => scorecards.length)).toEqual([0, 0, 0, 0])
      expect(seen.map(({ sentMemberIds }) => sentMemberIds.length)).toEqual([1, 1, 0, 1])
      expect((await readItem(second, path)).scorecards).toHaveLength(1)
      // Saying that the others have left is no way to look either.
      const others = planned.members.filter(({ fullName }) => fullName !== "Hai")
      const attendance = `${pathOf(planned.id)}/attendance`
      for (const present of [false, true]) {
        for (const { id } of others) {
          expect((await secretary.send("post", attendance, { memberId: id, present })).status).toBe(200)
        }
        expect(await readItem(secretary, path)).toMatchObject({ allSent: false, scorecards: [] })
      }
      expect(codeOf(await send(secretary, card))).toBe("NOT_A_SCORING_MEMBER")
      expect(codeOf(await send(office, card))).toBe("NOT_A_SCORING_MEMBER")

      expect((await send(chair, scorecard("chu-tich", fewer(2)))).status).toBe(201)
      const last = sentScorecard.parse((await send(third, scorecard("ba-1", fewer(11)))).data)
      expect(last).toMatchObject({ itemState: "discussion", round: 2 })

      // Gap of 11 points: the leaders see round 1, members still do not.
      const discussed = await readItem(secretary, path)
      expect(discussed).toMatchObject({ state: "discussion", lastGapX100: 1100, allSent: false })
      expect(discussed.scorecards).toHaveLength(3)
      expect((await readItem(third, path)).scorecards).toHaveLength(1)
      expect((await readItem(third, path)).lastGapX100).toBeNull()
      expect(codeOf(await send(third, scorecard("ba-cu", fewer(3), 1)))).toBe("SCORECARD_ALREADY_SENT")
      for (const [person, key, choices] of [
        [second, "hai-r2", best],
        [chair, "ct-r2", fewer(2)],
        [third, "ba-r2", fewer(3)],
      ] as const) {
        expect((await send(person, scorecard(key, choices, 2))).status).toBe(201)
      }
      const ready = await readItem(secretary, path)
      expect(ready).toMatchObject({ state: "discussion", allSent: true, lastGapX100: 300 })
      expect(ready.differences.length).toBeGreaterThan(0)

      const missing = await secretary.send("post", `${path}/agree`, {})
      expect([missing.status, codeOf(missing)]).toEqual([400, "AGREED_OPTION_MISSING"])
      const least = Object.fromEntries(
        ready.differences.map(({ criterion, points }) => [criterion, points[0] ?? 0]),
      )
      const most = Object.fromEntries(
        ready.differences.map(({ criterion, points }) => [criterion, points.at(-1) ?? 0]),
      )
      expect((await secretary.send("post", `${path}/agree`, { choices: most })).status).toBe(200)
      expect(codeOf(await secretary.send("post", `${path}/close`))).toBe("NOT_YOUR_ROLE")
      expect(codeOf(await third.send("post", `${path}/close`))).toBe("NOT_YOUR_ROLE")
      const closings = await Promise.all([
        chair.send("post", `${path}/close`),
        chair.send("post", `${path}/close`),
      ])
      expect(closings.map(({ status }) => status).sort()).toEqual([200, 409])

      // (100 + 98 + 97) / 3 = 98.333…
      const closed = await readItem(third, path)
      expect(closed.result).toMatchObject({
        averageX100: 9833,
        stars: 5,
        band: 5,
        scorecardCount: 3,
        round: 2,
      })
      expect(closed.scorecards).toHaveLength(6)
      expect(await dossierOf(dossierId)).toEqual({ state: "decided", stars: 5, average_x100: 9833 })

      // After closing: nothing but a reasoned correction.
      expect(codeOf(await send(third, scorecard("ba-r3", best, 2)))).toBe("SCORECARD_ALREADY_SENT")
      expect((await send(third, scorecard("ba-r2", fewer(3), 2))).status).toBe(200)
      expect(codeOf(await secretary.send("post", `${path}/agree`, { choices: least }))).toBe("ITEM_STATE")
      await expect(db()("ocop_scorecard").update({ total_x100: 1 })).rejects.toThrow(/append-only/)
      await expect(db()("ocop_council_item").update({ round: 1 })).rejects.toThrow(/is closed/)
      expect((await chair.send("post", `${pathOf(planned.id)}/close`)).status).toBe(200)
      expect(await wordText(await third.download(`${pathOf(planned.id)}/minutes.docx`))).toMatch(
        /CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM.*BIÊN BẢN.*1234\/QĐ-UBND.*Nước mắm thử.*98,33.*5 sao/s,
      )
      expect(await sheetRows(await office.download(`${pathOf(planned.id)}/summary.xlsx`))).toMatchObject([
        expect.arrayContaining(["Chủ tịch", "Hai", "Ba"]),
        expect.arrayContaining(["Nước mắm thử", 98, 100, 97, 98.33, 3, 5]),
      ])
      expect((await stranger.download(`${pathOf(planned.id)}/minutes.docx`)).status).toBe(404)
      expect(codeOf(await chair.send("post", `${path}/correct`, { choices: least }))).toBe("INVALID_BODY")
      const reason = "Ghi nhầm mức thống nhất của một tiêu chí."
      expect(codeOf(await secretary.send("post", `${path}/correct`, { choices: least, reason }))).toBe(
        "NOT_YOUR_ROLE",
      )
      const out = { choices: most, reason, disqualifiedFor: "Hồ sơ có giấy tờ giả mạo." }
      expect((await chair.send("post", `${path}/correct`, out)).status).toBe(200)
      const corrected = await readItem(office, path)
      expect(corrected.results.map(({ revision, stars }) => [revision, stars])).toEqual([
        [2, 0],
        [1, 5],
      ])
      expect(await dossierOf(dossierId)).toMatchObject({ state: "decided", stars: 0 })
      expect(codeOf(await third.send("get", `${pathOf(planned.id)}/diary`))).toBe("NOT_YOUR_ROLE")
      const diary = sessionDiary.parse((await office.send("get", `${pathOf(planned.id)}/diary`)).data)
      const kinds = diary.entries.map(({ kind }) => kind).filter((kind) => kind !== "attendance")
      expect(kinds).toEqual(["opened", "present", "discuss", "agree", "close", "closed", "corrected"])
      expect(codeOf(await chair.send("post", `${pathOf(planned.id)}/open`, { presentMemberIds: [] }))).toBe(
        "SESSION_STATE",
      )
    })

    it("keeps others out, holds the quorum, and leaves out whoever declares a conflict", async () => {
      const planned = await desk.plan(["Cu đơ thử", "Mật ong thử"])
      const path = pathOf(planned.id, planned.items[0]?.id)
      for (const [method, address] of [
        ["get", pathOf(planned.id)],
        ["get", path],
        ["post", `${pathOf(planned.id)}/close`],
        ["get", pathOf("cses_khong_co")],
      ] as const) {
        const answer = await stranger.send(method, address)
        expect([answer.status, codeOf(answer)]).toEqual([404, "SESSION_NOT_FOUND"])
      }
      expect(sessionList.parse((await stranger.send("get", "/ocop/sessions")).data).sessions).toEqual([])
      expect(sessionList.parse((await third.send("get", "/ocop/sessions")).data).sessions).toHaveLength(1)
      // A member alone has the sessions and nothing else; the secretary comes from the office.
      for (const address of ["/ocop/councils", "/ocop/register", "/products", "/users"]) {
        const answer = await third.send("get", address)
        expect([answer.status, codeOf(answer)]).toEqual([403, "COUNCIL_MEMBER_ONLY"])
      }
      expect((await third.send("get", "/users/me")).status).toBe(200)
      expect((await secretary.send("get", "/ocop/councils")).status).toBe(200)

      const ids = Object.fromEntries(planned.members.map(({ fullName, id }) => [fullName, id]))
      const openWith = (...names: string[]) =>
        secretary.send("post", `${pathOf(planned.id)}/open`, {
          presentMemberIds: names.map((name) => ids[name] ?? name),
        })
      expect(codeOf(await openWith("Hai", "Ba"))).toBe("QUORUM_NOT_MET")
      expect(codeOf(await openWith("Chủ tịch", "Hai", "cmem_la"))).toBe("MEMBER_UNKNOWN")
      expect(codeOf(await chair.send("post", `${path}/present`))).toBe("SESSION_NOT_OPEN")
      const both = await Promise.all([openWith("Chủ tịch", "Hai", "Ba"), openWith("Chủ tịch", "Hai", "Ba")])
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
      const twice = await secretary.send("post", "/ocop/sessions", {
        councilId: desk.councilId,
        title: "Trùng",
        heldOn: "2026-11-21",
        dossierIds: [planned.items[0]?.dossierId],
      })
      expect(codeOf(twice)).toBe("DOSSIER_IN_SESSION")

      expect((await chair.send("post", `${path}/present`)).status).toBe(200)
      const send = (person: Person, key: string, choices: Record<string, number>) =>
        person.send("post", `${path}/scorecard`, scorecard(key, choices))
      const wrong = await send(chair, "sai-muc", { ...best, "1.1": 0.7 })
      expect([wrong.status, codeOf(wrong)]).toEqual([400, "CHOICE_NOT_ON_LADDER"])
      const incomplete = Object.fromEntries(Object.entries(best).filter(([code]) => code !== "1.1"))
      expect(codeOf(await send(chair, "thieu", incomplete))).toBe("CRITERION_MISSING")
      expect((await send(chair, "ct", best)).status).toBe(201)
      expect((await send(second, "hai", best)).status).toBe(201)
      const reason = "Cơ quan tôi góp vốn vào cơ sở sản xuất này."
      expect((await third.send("post", `${path}/conflict`, { reason })).status).toBe(200)
      expect((await third.send("post", `${path}/conflict`, { reason })).status).toBe(200)
      expect(codeOf(await send(third, "ba", fewer(20)))).toBe("CONFLICT_DECLARED")
      expect((await readItem(second, path)).conflicts).toEqual([])
      expect((await readItem(chair, path)).conflicts).toHaveLength(1)

      // Two secretaries' desks at once: one agreement each, one closing.
      const agreements = await Promise.all([
        secretary.send("post", `${path}/agree`, {}),
        chair.send("post", `${path}/agree`, {}),
      ])
      expect(agreements.map(({ status }) => status)).toEqual([200, 200])
      expect((await chair.send("post", `${path}/close`)).status).toBe(200)
      expect((await readItem(chair, path)).result).toMatchObject({ averageX100: 10000, scorecardCount: 2 })

      expect(codeOf(await chair.send("post", `${pathOf(planned.id)}/close`))).toBe("SESSION_ITEMS_OPEN")
      const other = pathOf(planned.id, planned.items[1]?.id)
      expect((await chair.send("post", `${other}/postpone`, { reason: "Thiếu mẫu sản phẩm." })).status).toBe(
        200,
      )
      expect((await chair.send("post", `${pathOf(planned.id)}/close`)).status).toBe(200)
      expect(await dossierOf(planned.items[1]?.dossierId ?? "")).toMatchObject({ state: "council" })
      // The session is over: nothing more is taken.
      expect(codeOf(await send(third, "muon", best))).toBe("SESSION_NOT_OPEN")
    })

    it("records totals where the sheet is not known, and rules by their day", async () => {
      const planned = await desk.plan(["Bưởi thử"], "148/2023")
      expect(planned.items[0]).toMatchObject({ mode: "total", rulesetCode: "148/2023" })
      expect((await desk.open(planned)).status).toBe(200)
      const path = pathOf(planned.id, planned.items[0]?.id)
      expect(codeOf(await chair.send("post", `${path}/present`))).toBe("SET_NOT_SCORABLE")
      const agree = (body: unknown) => secretary.send("post", `${path}/agree`, body)
      expect(codeOf(await agree({ totalPoints: 100.001 }))).toBe("INVALID_BODY")
      expect(codeOf(await agree({}))).toBe("TOTAL_OUT_OF_RANGE")
      expect(codeOf(await agree({ totalPoints: 69.5, stars: 4 }))).toBe("STARS_ABOVE_BAND")
      expect(codeOf(await agree({ totalPoints: 71, stars: 3 }))).toBe("REASON_REQUIRED")
      expect((await agree({ totalPoints: 69.5 })).status).toBe(200)
      expect((await chair.send("post", `${path}/close`)).status).toBe(200)
      expect((await readItem(office, path)).result).toMatchObject({
        averageX100: 6950,
        stars: 3,
        scorecardCount: 0,
      })
      await keepCouncils(desk, planned.id)
    })

    it("carries twelve members and eighty products, and its page costs the same for one", async () => {
      const container = getContainer()
      const [day, small] = [await openDay(container, 12, 80), await openDay(container, 3, 1)]
      await scoreDay(container, day)
      const page = sessionDetails.parse(await sessionPage(db(), day.sessionId, day.userIds[1] ?? ""))
      expect(page.items).toHaveLength(80)
      expect(
        page.items.every(
          ({ allSent, state, mine }) => allSent && state === "scoring" && mine?.sentRound === 1,
        ),
      ).toBe(true)
      const counted = await db()("ocop_scorecard").count<{ count: string }[]>({ count: "*" })
      expect(Number(counted[0]?.count)).toBe(960)
      const queries = await queriesOfPage(container, day)
      expect(queries).toBe(await queriesOfPage(container, small))
      expect(queries).toBeLessThanOrEqual(12)
    }, 180_000)
  },
})
