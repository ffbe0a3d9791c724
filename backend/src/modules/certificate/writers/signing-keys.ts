import { createPrivateKey, generateKeyPairSync, randomBytes, type KeyObject } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PublicKeyJwk } from "../rules/qr-signature"
import { openText, sealText } from "../rules/sealed-secret"

const LOCK_NAME = "ocop.certificate-keys"

export interface SigningKey {
  id: string
  privateKey: KeyObject
}

export interface PublishedKey extends PublicKeyJwk {
  retiredAt: Date | null
}

/** Every public key there ever was, the signing one first: what was printed stays checkable. */
export async function publishedKeys(db: Knex): Promise<PublishedKey[]> {
  const rows: { public_jwk: PublicKeyJwk; retired_at: Date | null }[] = await db("ocop_signing_key")
    .orderByRaw("retired_at desc nulls first, created_at desc")
    .select("public_jwk", "retired_at")
  return rows.map(({ public_jwk: { kid, kty, crv, x }, retired_at: retiredAt }) => ({
    kid,
    kty,
    crv,
    x,
    retiredAt,
  }))
}

async function insertKey(tx: Knex, secret: string): Promise<SigningKey> {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519")
  const id = `k${randomBytes(4).toString("hex")}`
  const jwk: PublicKeyJwk = {
    ...{ kid: id, kty: "OKP", crv: "Ed25519", x: String(publicKey.export({ format: "jwk" }).x) },
  }
  const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString()
  await tx("ocop_signing_key").insert({
    id,
    public_jwk: JSON.stringify(jwk),
    private_key: sealText(pem, secret),
  })
  return { id, privateKey }
}

async function activeKey(db: Knex, secret: string): Promise<SigningKey | null> {
  const row: { id: string; private_key: string } | undefined = await db("ocop_signing_key")
    .whereNull("retired_at")
    .first("id", "private_key")
  if (row === undefined) return null
  try {
    return { id: row.id, privateKey: createPrivateKey(openText(row.private_key, secret)) }
  } catch (cause) {
    throw new Error(
      `Khóa ký ${row.id} không mở được bằng CERTIFICATE_KEY_SECRET hiện tại: đặt lại giá trị cũ, hoặc chạy «npm run certificates:rotate-key» để dùng khóa mới (mã đã in vẫn kiểm được).`,
      { cause },
    )
  }
}

/**
 * The key that signs now; made when there is none yet. Of several processes one makes it.
 * @throws Error when the stored key does not open with the secret
 */
export async function signingKey(db: Knex, secret: string): Promise<SigningKey> {
  const known = await activeKey(db, secret)
  if (known !== null) return known
  return db.transaction(async (tx) => {
    await tx.raw("select pg_advisory_xact_lock(hashtext(?))", [LOCK_NAME])
    return (await activeKey(tx, secret)) ?? insertKey(tx, secret)
  })
}

/**
 * Retires the signing key and makes a new one, in the caller's transaction. The retired public key stays
 * published; its private half is destroyed, so that nobody can sign with it any more.
 */
export async function rotateSigningKey(
  tx: Knex,
  secret: string,
): Promise<{ retired: string | null; active: string }> {
  await tx.raw("select pg_advisory_xact_lock(hashtext(?))", [LOCK_NAME])
  const retired: { id: string }[] = await tx("ocop_signing_key")
    .whereNull("retired_at")
    .update({ retired_at: tx.fn.now(), private_key: "" })
    .returning("id")
  const { id: active } = await insertKey(tx, secret)
  return { retired: retired[0]?.id ?? null, active }
}
