/** Page numbers worth a link: the first, the last and the neighbours; null marks a gap. */
export function pagesShown(page: number, pageCount: number): (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, pageCount].filter((n) => n >= 1 && n <= pageCount)
  const ordered = [...new Set(wanted)].sort((a, b) => a - b)
  return ordered.flatMap((n, index) => {
    const before = ordered[index - 1]
    return before !== undefined && n - before > 1 ? [null, n] : [n]
  })
}
