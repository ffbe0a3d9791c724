import { Module } from "@medusajs/framework/utils"
import SerialModuleService from "./service"

export const SERIAL_MODULE = "serial"

export default Module(SERIAL_MODULE, { service: SerialModuleService })
