import { Module } from "@medusajs/framework/utils"
import SlugModuleService from "./service"

export const SLUG_MODULE = "slug"

export default Module(SLUG_MODULE, { service: SlugModuleService })
