/** Where the dashboard keeps the chosen language (its detector reads the cookie, then the storage). */
const LANGUAGE_KEY = "lng"

/** True when this browser has a language on record, by choice or from an earlier visit. */
export function hasChosenLanguage(cookies: string, stored: string | null): boolean {
  const inCookie = cookies.split(";").some((pair) => pair.trim().startsWith(`${LANGUAGE_KEY}=`))
  return inCookie || (stored !== null && stored !== "")
}

/** Gives a first visit Vietnamese; a language the user picked in the profile is left alone. */
export function preferVietnamese(): void {
  if (typeof window === "undefined") return
  try {
    if (hasChosenLanguage(document.cookie, window.localStorage.getItem(LANGUAGE_KEY))) return
    window.localStorage.setItem(LANGUAGE_KEY, "vi")
  } catch {
    // Storage is closed to us (private window): the dashboard falls back to English, nothing breaks.
  }
}
