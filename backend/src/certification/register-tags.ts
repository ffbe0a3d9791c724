import { COARSE_TAGS } from "../contract/cache-tags"

/** What a change of one certificate may touch: its product, the lists, the figures. As a registry import. */
export const REGISTER_TAGS: readonly string[] = COARSE_TAGS
