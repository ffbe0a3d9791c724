import { defineMiddlewares } from "@medusajs/framework/http"
import { importMiddlewares } from "./admin/ocop/imports/middlewares"
import { ocopErrorHandler } from "./error-handler"
import { openMiddlewares } from "./open/v1/middlewares"
import { commerceMiddlewares } from "./store/ocop/middlewares"

export default defineMiddlewares({
  errorHandler: ocopErrorHandler,
  routes: [...openMiddlewares, ...commerceMiddlewares, ...importMiddlewares],
})
