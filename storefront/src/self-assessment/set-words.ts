/**
 * Everyday names people here look for, by product set of the classification of 26 sets (Phụ lục I).
 * They only help to find a set; the sheet says what belongs to it.
 */
const EVERYDAY_WORDS: Readonly<Record<number, string>> = {
  1: "cam, bưởi, ổi, dưa lưới, rau sạch",
  2: "thịt lợn, thịt dê, gà đồi, tôm, cá, trứng",
  3: "gạo, nếp",
  4: "mật ong, mật mía",
  6: "bánh đa, bánh ram, bánh chưng, bánh gai, bún khô, bột ngũ cốc",
  7: "cu đơ, kẹo lạc, dầu lạc, dầu vừng, sắn dây",
  8: "giò, chả, xúc xích, nem, mực khô, cá khô",
  9: "nước mắm, ruốc, mắm tôm, tương",
  10: "muối, hành tăm, tỏi, tiêu, bột nêm",
  11: "chè xanh, chè búp",
  12: "trà túi lọc, trà gạo lứt, trà cà gai leo",
  13: "cà phê, ca cao",
  14: "rượu gạo, rượu nếp",
  15: "rượu nhung hươu, rượu sim, rượu ngâm",
  16: "nước uống đóng chai, nước khoáng",
  17: "nước ép, nước giải khát",
  18: "nhung hươu, cao xương, đông trùng hạ thảo",
  19: "xà phòng, dầu gội thảo dược",
  20: "tinh dầu, hương trầm, nhang",
  21: "đũa, mây tre đan, nón, chiếu, đồ gỗ, vòng trầm",
  22: "vải dệt, lụa, quần áo",
  23: "hoa cúc, hoa lan",
  24: "cây mai, cây thế",
  25: "cá cảnh, chim cảnh",
  26: "du lịch cộng đồng, nhà dân đón khách, homestay",
}

/** Rulesets that use this classification. */
const CODES: readonly string[] = ["26/2026", "148/2023"]

export function everydayWords(rulesetCode: string, setNo: number): string {
  return CODES.includes(rulesetCode) ? (EVERYDAY_WORDS[setNo] ?? "") : ""
}
