/**
 * The HTTP contract: the zod schemas the routes validate with, and the types the storefront and the
 * admin extensions import (as types only).
 */
export * from "./address"
export * from "./admin"
export * from "./cache-tags"
export * from "./catalogue"
export * from "./details"
export * from "./imports"
export * from "./open-data"
export * from "./order"
export * from "./primitives"
export * from "./producer"
export * from "./seal"
