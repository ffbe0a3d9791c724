import type {
  CertificateLife,
  ExtendCertificateBody,
  ExtensionAnswer,
  ExtensionResultBody,
  IssueCertificateBody,
  IssuedCertificate,
  WithdrawalAnswer,
  WithdrawCertificateBody,
} from "@ocop/backend/contract"
import { getJson, sendJson } from "../api"

const BASE = "/admin/ocop/certificates"
const of = (id: string, rest: string) => `${BASE}/${encodeURIComponent(id)}${rest}`

/** Every address of a certificate's life. */
export const certificateApi = {
  life: (id: string, signal?: AbortSignal) => getJson<CertificateLife>(of(id, "/life"), signal),
  extractUrl: (id: string) => of(id, "/extract.pdf"),
  withdraw: (id: string, body: WithdrawCertificateBody) =>
    sendJson<WithdrawalAnswer>("POST", of(id, "/withdraw"), body),
  extend: (id: string, body: ExtendCertificateBody) =>
    sendJson<ExtensionAnswer>("POST", of(id, "/extend"), body),
  endExtension: (id: string, body: ExtensionResultBody) =>
    sendJson("POST", of(id, "/extension-result"), body),
  issue: (body: IssueCertificateBody) => sendJson<IssuedCertificate>("POST", BASE, body),
}
