import localFont from "next/font/local"

/*
 * How the files were cut is told in ../fonts/README.md. The stylesheets say "Phudu", "Be Vietnam Pro"
 * and "OCOP So"; the metric-matched fallbacks that keep the layout still while they load are in
 * styles/fallback-fonts.css. There is no face for 700 of the text font: browsers take 600 for it.
 * The loader reads these calls at build time: every argument has to be a literal.
 */

/** @public Next wants every face named at the top of a module. */
export const phuduVietnamese = localFont({
  src: "../fonts/phudu-vietnamese-700.woff2",
  weight: "600 800",
  display: "swap",
  preload: true,
  adjustFontFallback: false,
  declarations: [
    { prop: "font-family", value: "Phudu" },
    {
      prop: "unicode-range",
      value:
        "U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB",
    },
  ],
})

/** @public Next wants every face named at the top of a module. */
export const phuduLatin = localFont({
  src: "../fonts/phudu-latin-700.woff2",
  weight: "600 800",
  display: "swap",
  preload: true,
  adjustFontFallback: false,
  declarations: [
    { prop: "font-family", value: "Phudu" },
    {
      prop: "unicode-range",
      value: "U+0000-00FF,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215",
    },
  ],
})

/** @public Next wants every face named at the top of a module. */
export const text = localFont({
  src: "../fonts/be-vietnam-pro-400.woff2",
  weight: "400",
  display: "swap",
  preload: true,
  adjustFontFallback: false,
  declarations: [{ prop: "font-family", value: "Be Vietnam Pro" }],
})

/** @public Next wants every face named at the top of a module. */
export const bold = localFont({
  src: "../fonts/be-vietnam-pro-600.woff2",
  weight: "600",
  display: "swap",
  preload: true,
  adjustFontFallback: false,
  declarations: [{ prop: "font-family", value: "Be Vietnam Pro" }],
})

/** Ten digits of equal width for number columns (Be Vietnam Pro has no tabular figures). */
/** @public Next wants every face named at the top of a module. */
export const digits = localFont({
  src: "../fonts/hanken-grotesk-digits-wght-normal.woff2",
  weight: "100 900",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    { prop: "font-family", value: "OCOP So" },
    { prop: "unicode-range", value: "U+0030-0039" },
  ],
})
