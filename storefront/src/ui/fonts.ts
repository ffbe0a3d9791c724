import localFont from "next/font/local"

/*
 * One face per subset, so that a browser fetches only what a page needs. All faces of one design share
 * its family name (the stylesheets say "Phudu", "Be Vietnam Pro", "OCOP So"); the metric-matched
 * fallbacks that keep the layout still while they load are in styles/fallback-fonts.css.
 * There is no face for 700: browsers take 600 for it, which saves 34 KB on a first visit.
 * The loader reads these calls at build time: every argument has to be a literal.
 */

/** @public Next wants every face named at the top of a module. */
export const phuduVietnamese = localFont({
  src: "../../../node_modules/@fontsource-variable/phudu/files/phudu-vietnamese-wght-normal.woff2",
  weight: "300 900",
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
  src: "../../../node_modules/@fontsource-variable/phudu/files/phudu-latin-wght-normal.woff2",
  weight: "300 900",
  display: "swap",
  preload: true,
  adjustFontFallback: false,
  declarations: [
    { prop: "font-family", value: "Phudu" },
    {
      prop: "unicode-range",
      value:
        "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
    },
  ],
})

/** @public Next wants every face named at the top of a module. */
export const textVietnamese = localFont({
  src: "../../../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2",
  weight: "400",
  display: "swap",
  preload: true,
  adjustFontFallback: false,
  declarations: [
    { prop: "font-family", value: "Be Vietnam Pro" },
    {
      prop: "unicode-range",
      value:
        "U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB",
    },
  ],
})

/** @public Next wants every face named at the top of a module. */
export const textLatin = localFont({
  src: "../../../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2",
  weight: "400",
  display: "swap",
  preload: true,
  adjustFontFallback: false,
  declarations: [
    { prop: "font-family", value: "Be Vietnam Pro" },
    {
      prop: "unicode-range",
      value:
        "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
    },
  ],
})

/** @public Next wants every face named at the top of a module. */
export const boldVietnamese = localFont({
  src: "../../../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2",
  weight: "600",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    { prop: "font-family", value: "Be Vietnam Pro" },
    {
      prop: "unicode-range",
      value:
        "U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB",
    },
  ],
})

/** @public Next wants every face named at the top of a module. */
export const boldLatin = localFont({
  src: "../../../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2",
  weight: "600",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    { prop: "font-family", value: "Be Vietnam Pro" },
    {
      prop: "unicode-range",
      value:
        "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
    },
  ],
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
