import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import { readBackendEnv } from "../../config/env"
import { startDispatcher, type Dispatcher } from "./dispatcher/dispatcher"
import { dispatcherEnabled } from "./dispatcher/enabled"
import OutboxEvent from "./models/outbox-event"

interface Dependencies {
  [ContainerRegistrationKeys.PG_CONNECTION]: Knex
  [ContainerRegistrationKeys.LOGGER]: Logger
}

/** Transactional outbox of domain events; in server processes it also delivers them. */
class OutboxModuleService extends MedusaService({ OutboxEvent }) {
  private dispatcher: Dispatcher | null = null

  readonly __hooks = {
    onApplicationStart: async () => this.startDelivering(),
    onApplicationPrepareShutdown: async () => this.stopDelivering(),
  }

  constructor(
    private readonly dependencies: Dependencies,
    ...rest: unknown[]
  ) {
    super(dependencies, ...rest)
  }

  private startDelivering(): void {
    if (this.dispatcher !== null || !dispatcherEnabled(process.argv, process.env)) return
    const { storefrontUrl, revalidateSecret } = readBackendEnv(process.env)
    this.dispatcher = startDispatcher({
      knex: this.dependencies[ContainerRegistrationKeys.PG_CONNECTION],
      logger: this.dependencies[ContainerRegistrationKeys.LOGGER],
      receiver: { url: `${storefrontUrl}/api/revalidate`, secret: revalidateSecret },
    })
  }

  private async stopDelivering(): Promise<void> {
    await this.dispatcher?.stop()
    this.dispatcher = null
  }
}

export default OutboxModuleService
