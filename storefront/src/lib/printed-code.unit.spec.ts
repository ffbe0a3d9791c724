import { generateKeyPairSync, sign } from "node:crypto"
import { checkPrintedCode, productMark, readFragment } from "./printed-code"

const { publicKey, privateKey } = generateKeyPairSync("ed25519")
const KEY = {
  kid: "k1",
  kty: "OKP",
  crv: "Ed25519",
  x: String(publicKey.export({ format: "jwk" }).x),
} as const
const NAME = "Kẹo cu đơ"

async function fragment(stars: number): Promise<string> {
  const product = await productMark(NAME)
  const text = `ocop-certificate|1|HT7K3M9QXD|${product}|${stars}|2029-02-28|k1`
  const signature = sign(null, Buffer.from(text), privateKey).toString("base64url")
  return `#1.${product}.${stars}.20290228.k1.${signature}`
}

describe("printed codes in the browser", () => {
  it("tell genuine from forged, from another product's and from an unknown key", async () => {
    const printed = await fragment(4)
    const read = readFragment("HT7K3M9QXD", printed)
    if (read === null) throw new Error("the fragment is one of ours")
    expect(read).toMatchObject({ stars: 4, expiresOn: "2029-02-28", keyId: "k1" })
    expect(await checkPrintedCode(read, NAME, [KEY])).toBe("genuine")
    expect(await checkPrintedCode(read, NAME.normalize("NFD"), [KEY])).toBe("genuine")
    expect(await checkPrintedCode(read, "Nước mắm", [KEY])).toBe("other_product")
    expect(await checkPrintedCode(read, NAME, [])).toBe("unknown_key")
    expect(await checkPrintedCode({ ...read, stars: 5 }, NAME, [KEY])).toBe("forged")
    expect(await checkPrintedCode({ ...read, code: "HT7K3M9QXE" }, NAME, [KEY])).toBe("forged")
  })

  it("leaves alone what is none of ours", () => {
    for (const text of ["", "#noi-dung", "#1.a.4.20290228.k1.x"]) expect(readFragment("A", text)).toBeNull()
  })

  it("says so where the browser cannot check", async () => {
    const read = readFragment("HT7K3M9QXD", await fragment(4))
    if (read === null) throw new Error("the fragment is one of ours")
    const importing = vi.spyOn(crypto.subtle, "importKey").mockRejectedValue(new Error("NotSupportedError"))
    expect(await checkPrintedCode(read, NAME, [KEY])).toBe("unsupported")
    importing.mockRestore()
  })
})
