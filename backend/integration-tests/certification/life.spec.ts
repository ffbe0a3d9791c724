import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { runCertificateDay } from "../../src/certification/life-day/run-day"
import {
  certificateKeys,
  mailbox,
  noticesPage,
  type CertificateKeys,
  type Mailbox,
  type NoticesPage,
} from "../../src/contract"
import { readDatabase } from "../../src/lib/database"
import { addDays, today } from "../../src/lib/local-day"
import { readQrText, verifyQrText } from "../../src/modules/certificate/rules/qr-signature"
import { rotateSigningKey } from "../../src/modules/certificate/writers/signing-keys"
import { certificateQrText } from "../../src/certification/keys/certificate-qr"
import { deliverMails } from "../../src/modules/notice/mail/deliver"
import { createShop } from "../checkout/fixture"
import { certificatesOf, outboxTags, signInOffice } from "./register"

medusaIntegrationTestRunner({
  moduleName: "certification-life",
  testSuite: ({ api, getContainer, dbUtils }) => {
    let headers: { authorization: string }
    const db = () => readDatabase(getContainer()).knex
    const any = { validateStatus: () => true }
    const OFFICE = { officeEmail: "vanphong@vidu.example" }

    beforeAll(async () => {
      await createShop(getContainer())
      headers = await signInOffice(getContainer(), (path, body) => api.post(path, body))
      await dbUtils.snapshot()
    })

    async function running() {
      const [certificate] = await certificatesOf(getContainer()).listCertificates({ stars: 4 })
      if (certificate === undefined) throw new Error("the shop has a certificate of four stars")
      return certificate
    }
    const dayChanges = () => db()("ocop_certificate_day").orderBy("day").select("day", "changes")
    const officeNotices = async () =>
      noticesPage.parse((await api.get<NoticesPage>("/admin/ocop/notices", { headers })).data)

    it("publishes each day's changes once, missed days included, and reminds once per threshold", async () => {
      const { id, expires_on: expiresOn } = await running()
      await db()("ocop_producer").update({ email: "coso@vidu.example" })
      const begin = addDays(expiresOn, -200)
      expect(await runCertificateDay(db(), begin, OFFICE)).toEqual({ ran: true, changes: 0, notices: 0 })
      expect(await runCertificateDay(db(), begin, OFFICE)).toEqual({ ran: false, changes: 0, notices: 0 })

      // Several processes at the same midnight: one does it.
      const due = addDays(expiresOn, -180)
      const all = await Promise.all([1, 2, 3].map(() => runCertificateDay(db(), due, OFFICE)))
      expect(all.filter(({ ran }) => ran)).toEqual([{ ran: true, changes: 1, notices: 2 }])
      expect(await dayChanges()).toEqual([
        { day: due, changes: [{ certificateId: id, before: "valid", after: "expiring" }] },
      ])
      expect(await outboxTags(db(), "certificate.states_changed")).toContain("catalogue")

      // The server slept from 170 to 25 days before the end: one reminder, of the threshold reached.
      await runCertificateDay(db(), addDays(expiresOn, -170), OFFICE)
      expect(await runCertificateDay(db(), addDays(expiresOn, -25), OFFICE)).toMatchObject({ notices: 2 })
      // The clock goes back and comes again: nothing is said twice.
      expect(await runCertificateDay(db(), addDays(expiresOn, -180), OFFICE)).toMatchObject({ notices: 0 })
      expect(await runCertificateDay(db(), addDays(expiresOn, -25), OFFICE)).toMatchObject({ notices: 0 })
      expect(await runCertificateDay(db(), addDays(expiresOn, -7), OFFICE)).toMatchObject({ notices: 2 })
      // 36 months later.
      expect(await runCertificateDay(db(), addDays(expiresOn, 1096), OFFICE)).toMatchObject({
        changes: 1,
        notices: 0,
      })
      expect((await dayChanges()).at(-1)).toEqual({
        day: addDays(expiresOn, 1),
        changes: [{ certificateId: id, before: "expiring", after: "expired" }],
      })

      const { items, total, unread } = await officeNotices()
      expect([total, unread]).toEqual([3, 3])
      expect(items.map(({ title }) => /còn (\d+) ngày/.exec(title)?.[1])).toEqual(["7", "25", "180"])
      const first = items[0]?.id ?? ""
      expect((await api.post(`/admin/ocop/notices/${first}/read`, {}, { headers })).status).toBe(204)
      expect((await api.post("/admin/ocop/notices/khong-co/read", {}, { headers, ...any })).status).toBe(404)
      expect((await officeNotices()).unread).toBe(2)

      // Without a mail server what would have been sent lies in the mailbox.
      expect(await deliverMails(db(), null)).toBe(0)
      const mails = mailbox.parse((await api.get<Mailbox>("/admin/ocop/mailbox", { headers })).data).items
      expect(mails.map(({ to, state }) => [to, state]).sort()).toEqual([
        ...Array.from({ length: 3 }, () => ["coso@vidu.example", "kept"]),
        ...Array.from({ length: 3 }, () => ["vanphong@vidu.example", "kept"]),
      ])
    })

    it("sends waiting mails through the port, once, and tries again what failed", async () => {
      const { expires_on: expiresOn } = await running()
      await runCertificateDay(db(), addDays(expiresOn, -30), OFFICE)
      const sent: string[] = []
      const broken = { send: () => Promise.reject(new Error("421 too busy")) }
      expect(await deliverMails(db(), broken)).toBe(0)
      expect(await db()("ocop_mail").first("state", "attempts", "last_error")).toEqual({
        ...{ state: "waiting", attempts: 1, last_error: "421 too busy" },
      })
      const working = { send: ({ to }: { to: string }) => Promise.resolve(void sent.push(to)) }
      expect(await deliverMails(db(), working)).toBe(0)
      await db()("ocop_mail").update({ next_attempt_at: db().raw("now() - interval '1 second'") })
      const counts = await Promise.all([deliverMails(db(), working), deliverMails(db(), working)])
      expect(counts.sort()).toEqual([0, 1])
      expect(sent).toEqual(["vanphong@vidu.example"])
    })

    it("signs printed codes, publishes its keys, and keeps old codes good after a rotation", async () => {
      const certificate = await running()
      const printed = {
        verificationCode: certificate.verification_code,
        productNameAtIssue: certificate.product_name_at_issue,
        stars: certificate.stars,
        expiresOn: certificate.expires_on,
      }
      const read = async () => {
        const { data, headers: told } = await api.get<CertificateKeys>(
          "/.well-known/ocop-certificate-keys.json",
        )
        expect(told["access-control-allow-origin"]).toBe("*")
        return certificateKeys.parse(data).keys
      }
      // Two printers at once agree on one key.
      const texts = await Promise.all([certificateQrText(db(), printed), certificateQrText(db(), printed)])
      const [text = ""] = texts
      expect(new Set(texts).size).toBe(1)
      expect(readQrText(text)?.claims).toMatchObject({ code: certificate.verification_code, stars: 4 })
      const before = await read()
      expect(before).toHaveLength(1)
      expect(verifyQrText(text, before).verdict).toBe("genuine")
      const [stored] = await db()("ocop_signing_key").select("private_key")
      expect(stored.private_key).not.toContain("PRIVATE KEY")

      await db().transaction((tx) => rotateSigningKey(tx, "mot-bi-mat-hoan-toan-khac"))
      // The new key is sealed with another secret: printing says so, what was printed is checked as before.
      expect(verifyQrText(text, await read()).verdict).toBe("genuine")
      await expect(certificateQrText(db(), printed)).rejects.toThrow(/CERTIFICATE_KEY_SECRET/)
      await db().transaction((tx) =>
        rotateSigningKey(tx, process.env.CERTIFICATE_KEY_SECRET ?? "dev-certificate_key_secret"),
      )
      const keys = await read()
      expect(keys.map(({ retiredAt }) => retiredAt === null)).toEqual([true, false, false])
      expect(verifyQrText(text, keys).verdict).toBe("genuine")
      expect(await db()("ocop_signing_key").whereNotNull("retired_at").pluck("private_key")).toEqual(["", ""])

      const svg = await api.get<string>(`/open/v1/verify/${certificate.verification_code}/qr.svg`)
      expect(svg.data).toContain("<svg")
    })

    it("prints an extract that is no copy of the state's paper", async () => {
      const { verification_code: code, id } = await running()
      const addresses: [string, object][] = [
        [`/open/v1/verify/${code}/extract.pdf`, {}],
        [`/admin/ocop/certificates/${id}/extract.pdf`, { headers }],
      ]
      for (const [address, options] of addresses) {
        const answer = await api.get<ArrayBuffer>(address, { ...options, responseType: "arraybuffer" })
        expect(answer.headers["content-type"]).toBe("application/pdf")
        expect(answer.headers["cache-control"]).toBe("no-store")
        expect(Buffer.from(answer.data).subarray(0, 5).toString()).toBe("%PDF-")
        expect(Buffer.from(answer.data).toString("latin1")).not.toContain("/Subtype /Image")
      }
      expect((await api.get("/open/v1/verify/KHONG-CO/extract.pdf", any)).status).toBe(404)
      expect((await api.get(`/admin/ocop/certificates/${id}/extract.pdf`, any)).status).toBe(401)
      expect(today()).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    })
  },
})
