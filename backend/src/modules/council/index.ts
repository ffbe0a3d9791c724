import { Module } from "@medusajs/framework/utils"
import CouncilModuleService from "./service"

export const COUNCIL_MODULE = "council"

export default Module(COUNCIL_MODULE, { service: CouncilModuleService })
