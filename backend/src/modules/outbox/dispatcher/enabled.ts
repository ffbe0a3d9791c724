type Env = Record<string, string | undefined>

/** Commands of the Medusa CLI that run a server; scripts and migrations must not deliver events. */
const SERVER_COMMANDS = ["start", "develop", "start-cluster"]

/** True in server processes, unless `OCOP_DISPATCHER=off`. */
export function dispatcherEnabled(argv: readonly string[], env: Env): boolean {
  if (env.OCOP_DISPATCHER === "off" || env.NODE_ENV === "test") return false
  return argv.slice(2).some((argument) => SERVER_COMMANDS.includes(argument))
}
