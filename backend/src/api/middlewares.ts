import { defineMiddlewares } from "@medusajs/framework/http"
import { officeDossierMiddlewares } from "./admin/ocop/dossiers/middlewares"
import { importMiddlewares } from "./admin/ocop/imports/middlewares"
import { inspectionMiddlewares } from "./admin/ocop/inspections/middlewares"
import { rulesetMiddlewares } from "./admin/ocop/rulesets/middlewares"
import { councilMiddlewares } from "./admin/ocop/sessions/middlewares"
import { ocopErrorHandler } from "./error-handler"
import { openMiddlewares } from "./open/v1/middlewares"
import { dossierMiddlewares } from "./producer/dossiers/middlewares"
import { commerceMiddlewares } from "./store/ocop/middlewares"
import { wellKnownMiddlewares } from "./well-known/middlewares"

export default defineMiddlewares({
  errorHandler: ocopErrorHandler,
  routes: [
    ...openMiddlewares,
    ...commerceMiddlewares,
    ...importMiddlewares,
    ...rulesetMiddlewares,
    ...councilMiddlewares,
    ...dossierMiddlewares,
    ...inspectionMiddlewares,
    ...wellKnownMiddlewares,
    ...officeDossierMiddlewares,
  ],
})
