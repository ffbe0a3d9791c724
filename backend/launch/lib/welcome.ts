import fs from "node:fs"
import path from "node:path"
import type { Settings } from "./environment"
import { dataDir } from "./paths"

interface DemoAccount {
  role: string
  email: string
  password: string
  where: string
}

function demoAccounts(): DemoAccount[] {
  const file = path.join(dataDir, "demo-accounts.json")
  if (!fs.existsSync(file)) return []
  return JSON.parse(fs.readFileSync(file, "utf8")) as DemoAccount[]
}

/** The one block at the end of a start: where things are and who may sign in. */
export function welcome(settings: Settings, durationMs: number): string {
  const lines = [
    "",
    "─────────────────────────────────────────────────────────────",
    " OCOP Hà Tĩnh đang chạy",
    ` Gian hàng       ${settings.storefrontUrl}`,
    ` Quản trị        ${settings.backendUrl}/app`,
    ` Dữ liệu mở      ${settings.backendUrl}/open/v1/statistics`,
  ]
  const accounts = demoAccounts()
  if (accounts.length > 0) {
    lines.push("", " Tài khoản dùng thử (mật khẩu sinh ngẫu nhiên cho máy này)")
    for (const { role, email, password, where } of accounts) {
      lines.push(`   ${role.padEnd(16)} ${email.padEnd(22)} ${password.padEnd(20)} ${where}`)
    }
  }
  lines.push(
    "",
    ` Sẵn sàng sau ${(durationMs / 1000).toFixed(1).replace(".", ",")} s. Nhật ký: ${path.join(dataDir, "logs")}. Dừng: Ctrl-C.`,
    "─────────────────────────────────────────────────────────────",
    "",
  )
  return lines.join("\n")
}
