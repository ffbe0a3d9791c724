import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { readBackendEnv } from "../../config/env"
import type { CertificateKeys } from "../../contract"
import type { IsoDay } from "../../lib/local-day"
import { productMark, qrText } from "../../modules/certificate/rules/qr-signature"
import { publishedKeys, signingKey } from "../../modules/certificate/writers/signing-keys"

const { storefrontUrl, certificateKeySecret } = readBackendEnv(process.env)

/** What is printed of a certificate. */
export interface PrintedCertificate {
  verificationCode: string
  productNameAtIssue: string
  stars: number
  expiresOn: IsoDay
}

/** The signed text of a certificate's QR code. */
export async function certificateQrText(db: Knex, certificate: PrintedCertificate): Promise<string> {
  const key = await signingKey(db, certificateKeySecret)
  const { verificationCode: code, productNameAtIssue, stars, expiresOn } = certificate
  const claims = { code, product: productMark(productNameAtIssue), stars, expiresOn, keyId: key.id }
  return qrText(storefrontUrl, claims, key.privateKey)
}

/** The public keys as published, retired ones included. Makes the first one when there is none. */
export async function certificateKeys(db: Knex): Promise<CertificateKeys> {
  let keys = await publishedKeys(db)
  if (keys.length === 0) {
    await signingKey(db, certificateKeySecret)
    keys = await publishedKeys(db)
  }
  return {
    keys: keys.map(({ retiredAt, ...jwk }) => ({
      ...jwk,
      use: "sig",
      alg: "EdDSA",
      retiredAt: retiredAt === null ? null : retiredAt.toISOString(),
    })),
  }
}
