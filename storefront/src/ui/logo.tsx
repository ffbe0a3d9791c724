/** The mark of the shop: Hồng Lĩnh mountains, a red sun and the Lam river in one cell of the weave. */
export function Logo() {
  return (
    <svg viewBox="0 0 52 58" aria-hidden="true">
      <path d="M26 1 50.5 15v28L26 57 1.500 43V15z" fill="#154833" />
      <path d="M26 4.500 47.500 16.800v24.400L26 53.500 4.500 41.200V16.800z" fill="#eaf0dc" />
      <circle cx="32" cy="18" r="7" fill="#c23d1b" />
      <path d="M4.500 33 14 21l6 6 8-10 8 11 4-4 7.500 8v4H4.500z" fill="#2a7453" />
      <path d="M4.500 34H47.500v7.200L26 53.500 4.500 41.200z" fill="#20678f" />
      <path
        d="M8 38.500c4-2 7 2 11 0s7-2 11 0 7 2 13 0M13 43.500c4-2 7 2 11 0s8-2 13 0"
        fill="none"
        stroke="#cde4ef"
        strokeWidth="2"
        strokeLinecap="round"
      />
    </svg>
  )
}
