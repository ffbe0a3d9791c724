/**
 * Look of a text link. Underlined and in the text colour: the dashboard's blue has 3.7 : 1 on white,
 * too little for small text.
 */
export const LINK_CLASS =
  "text-ui-fg-base txt-compact-small-plus hover:text-ui-fg-subtle focus-visible:shadow-borders-focus w-fit rounded-sm underline underline-offset-2 outline-none"
