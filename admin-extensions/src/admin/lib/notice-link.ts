const PAGES: readonly [prefix: string, page: (id: string) => string][] = [
  ["/ocop/dossiers/", (id) => `/ho-so/${id}`],
  ["/ocop/certificates/", (id) => `/giay-chung-nhan/${id}`],
  ["/ocop/inspections/", (id) => `/hau-kiem?open=${id}`],
  ["/ocop/sessions/", (id) => `/hoi-dong/phien/${id}`],
]

/** The page of this plugin a notice speaks of; null for what has none here, so that no dead link shows. */
export function pageOfNotice(link: string | null): string | null {
  for (const [prefix, page] of PAGES) {
    const id = link?.startsWith(prefix) === true ? link.slice(prefix.length) : ""
    if (/^[\w-]+$/.test(id)) return page(id)
  }
  return null
}
