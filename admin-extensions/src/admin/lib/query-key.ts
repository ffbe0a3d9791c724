/** First part of every query key of these pages: one invalidation after an import refreshes them all. */
export const OCOP_KEY = "ocop"
