import fs from "node:fs"
import type { ExecArgs } from "@medusajs/framework/types"
import { rotateCertificateKeyWorkflow } from "../workflows/certificate/rotate-key"

/** `npm run certificates:rotate-key [-- --json]`: a new key signs from now on. */
export default async function certificatesRotateKey({ container }: ExecArgs): Promise<void> {
  const { result } = await rotateCertificateKeyWorkflow(container).run()
  const old =
    result.retired === null ? "" : ` Khóa ${result.retired} thôi ký; mã đã in bằng khóa ấy vẫn kiểm được.`
  const text = `Từ giờ mã QR được ký bằng khóa ${result.active}.${old}`
  const out = process.env.OCOP_SCRIPT_OUT
  if (out) fs.writeFileSync(out, JSON.stringify({ exitCode: 0, text, json: result }))
  else process.stdout.write(`${text}\n`)
}
