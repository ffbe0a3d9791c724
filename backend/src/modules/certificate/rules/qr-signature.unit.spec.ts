import { generateKeyPairSync } from "node:crypto"
import fc from "fast-check"
import {
  productMark,
  qrText,
  readQrText,
  verifyQrText,
  type PublicKeyJwk,
  type QrClaims,
} from "./qr-signature"

const { publicKey, privateKey } = generateKeyPairSync("ed25519")
const KEY: PublicKeyJwk = {
  kid: "k1",
  kty: "OKP",
  crv: "Ed25519",
  x: String(publicKey.export({ format: "jwk" }).x),
}
const CLAIMS: QrClaims = {
  ...{
    code: "HT7K3M9QXD",
    product: productMark("Kẹo cu đơ"),
    stars: 4,
    expiresOn: "2029-02-28",
    keyId: "k1",
  },
}
const TEXT = qrText("https://ocop.example", CLAIMS, privateKey)

describe("printed codes", () => {
  it("carry the address of the page and check without network", () => {
    expect(TEXT.startsWith("https://ocop.example/tra-cuu/HT7K3M9QXD#1.")).toBe(true)
    expect(verifyQrText(TEXT, [KEY])).toEqual({ verdict: "genuine", claims: CLAIMS })
    expect(verifyQrText(` ${TEXT}\n`, [KEY]).verdict).toBe("genuine")
  })

  it("are forged when any sign of what they say is changed", () => {
    const from = TEXT.indexOf("/tra-cuu/") + "/tra-cuu/".length
    fc.assert(
      fc.property(
        fc.integer({ min: from, max: TEXT.length - 1 }),
        fc.constantFrom("A", "7", "x", "3"),
        (at, sign) => {
          fc.pre(TEXT[at] !== sign)
          const changed = TEXT.slice(0, at) + sign + TEXT.slice(at + 1)
          // The last base64 sign carries four unused bits: a change there alone may read the same.
          const same = readQrText(changed)
          const signature = same === null ? null : Buffer.from(same.signature, "base64url").toString("hex")
          const original = Buffer.from(readQrText(TEXT)?.signature ?? "", "base64url").toString("hex")
          fc.pre(at < TEXT.length - 1 || signature !== original)
          expect(verifyQrText(changed, [KEY]).verdict).not.toBe("genuine")
        },
      ),
      { numRuns: 300 },
    )
  })

  it("tell an unknown key from a forgery, and other texts from both", () => {
    expect(verifyQrText(TEXT, []).verdict).toBe("unknown_key")
    const other = generateKeyPairSync("ed25519").publicKey.export({ format: "jwk" })
    expect(verifyQrText(TEXT, [{ ...KEY, x: String(other.x) }]).verdict).toBe("forged")
    for (const text of [
      "",
      "https://ocop.example/tra-cuu/HT7K3M9QXD",
      `${TEXT}A`,
      "/tra-cuu/%E0%A4#1.a.4.x",
    ]) {
      expect(verifyQrText(text, [KEY]).verdict).toBe("unreadable")
    }
  })

  it("mark a product by its name, however it is composed", () => {
    expect(productMark("Bưởi Phúc Trạch".normalize("NFD"))).toBe(productMark("Bưởi Phúc Trạch"))
    expect(productMark("Bưởi Phúc Trạch")).not.toBe(productMark("Bưởi"))
    expect(productMark("x")).toHaveLength(12)
  })
})
