export const STORE_NAME = "OCOP Hà Tĩnh"
export const STORE_CURRENCY = "vnd"
export const STORE_COUNTRY = "vn"
/** Flat price of «Giao tận nơi», in đồng. */
export const DELIVERY_FEE_VND = 30_000
