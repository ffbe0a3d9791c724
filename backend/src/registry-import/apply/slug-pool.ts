import { slugify } from "../../lib/fold"

/** Gives out handles nobody has or had: the name, then the name with its place, then numbered. */
export class SlugPool {
  private readonly taken: Set<string>
  private readonly lastNumber = new Map<string, number>()

  constructor(taken: Iterable<string>) {
    this.taken = new Set(taken)
  }

  take(name: string, place: string | null): string {
    const plain = slugify(name)
    const candidates = place === null ? [plain] : [plain, `${plain}-${slugify(place)}`]
    const free = candidates.find((slug) => !this.taken.has(slug)) ?? this.numbered(plain)
    this.taken.add(free)
    return free
  }

  private numbered(plain: string): string {
    let number = (this.lastNumber.get(plain) ?? 1) + 1
    while (this.taken.has(`${plain}-${number}`)) number += 1
    this.lastNumber.set(plain, number)
    return `${plain}-${number}`
  }
}
