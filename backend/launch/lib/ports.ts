import net from "node:net"
import { Sentence } from "./sentence"

/** True when something listens on the port of this machine. */
export function isPortOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host: "127.0.0.1" })
    socket.on("connect", () => {
      socket.destroy()
      resolve(true)
    })
    socket.on("error", () => resolve(false))
  })
}

/** @throws Sentence PORT_TAKEN when another program holds the port. */
export async function requireFreePort(port: number, variable: string): Promise<void> {
  if (await isPortOpen(port)) {
    throw new Sentence(
      "PORT_TAKEN",
      `Cổng ${port} đang có chương trình khác dùng: tắt chương trình đó, chạy «npm run stop», hoặc đặt ${variable} sang cổng khác.`,
    )
  }
}
