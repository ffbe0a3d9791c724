import path from "node:path"
import { Server } from "./child"
import { backendEnvironment, storefrontEnvironment, type Settings } from "./environment"
import { backendDir, builtServerDir, medusaCli, nextCli, storefrontDir } from "./paths"
import { nextDistDir } from "./prepare"

export type Mode = "production" | "development"

export function backendServer(
  settings: Settings,
  databaseUrl: string,
  mode: Mode,
  onExit?: () => void,
): Server {
  return new Server(
    "Máy chủ (backend)",
    process.execPath,
    [medusaCli, mode === "production" ? "start" : "develop", "--port", String(settings.backendPort)],
    {
      cwd: mode === "production" ? builtServerDir : backendDir,
      env: {
        ...backendEnvironment(settings, databaseUrl),
        NODE_ENV: mode,
        COOKIE_SECURE: String(settings.backendUrl.startsWith("https:")),
      },
      log: "backend.log",
      ...(onExit ? { onExit } : {}),
    },
  )
}

export function storefrontServer(settings: Settings, mode: Mode, onExit?: () => void): Server {
  return new Server(
    "Gian hàng (storefront)",
    process.execPath,
    mode === "production"
      ? ["--import", "tsx", path.join(storefrontDir, "server/main.ts")]
      : [nextCli, "dev", "--port", String(settings.storefrontPort)],
    {
      cwd: storefrontDir,
      env: { ...storefrontEnvironment(settings), NODE_ENV: mode, OCOP_NEXT_DIST: nextDistDir },
      log: "storefront.log",
      ...(onExit ? { onExit } : {}),
    },
  )
}
