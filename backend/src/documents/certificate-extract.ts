import type { Content, TDocumentDefinitions } from "pdfmake/interfaces"
import type { Verification } from "../contract"

/** What an extract prints. */
export interface ExtractFacts {
  verification: Verification
  /** Words of the state on the day of printing, e.g. «Còn hiệu lực». */
  stateWords: string
  /** Text of the signed QR code. */
  qr: string
  /** «22/11/2026». */
  printedOn: string
}

function shown(day: string | null): string {
  return day === null ? "–" : day.split("-").reverse().join("/")
}

function facts({ verification: v, stateWords }: ExtractFacts): [string, string][] {
  const lines: [string, string | null][] = [
    ["Sản phẩm", v.product?.name ?? null],
    ["Chủ thể", v.producer?.name ?? null],
    ["Địa bàn", v.commune?.name ?? null],
    ["Hạng được công nhận", v.awarded_stars === null ? null : `${v.awarded_stars} sao`],
    ["Số giấy chứng nhận", v.certificate_number],
    ["Quyết định", v.decision_number === null ? null : `${v.decision_number}, ngày ${shown(v.decided_on)}`],
    ["Cơ quan công nhận", v.authority],
    ["Ngày cấp", shown(v.issued_on)],
    ["Hết hạn", shown(v.expires_on)],
    ["Mã tra cứu", v.code],
    ["Tình trạng khi in", stateWords],
    ["Ngày thu hồi", v.withdrawn_on === null ? null : shown(v.withdrawn_on)],
    ["Căn cứ thu hồi", v.withdrawn_ground],
  ]
  return lines.flatMap(([name, value]): [string, string][] =>
    value === null || value === "" ? [] : [[name, value]],
  )
}

function factTable(extract: ExtractFacts): Content {
  return {
    layout: "lightHorizontalLines",
    table: {
      widths: [150, "*"],
      body: facts(extract).map(([name, value]) => [
        { text: name, color: "#555555", margin: [0, 3, 0, 3] },
        { text: value, bold: true, margin: [0, 3, 0, 3] },
      ]),
    },
  }
}

/**
 * An extract («trích lục») of one certificate's entry in the electronic register. It is deliberately not
 * laid out as the state's certificate and carries no official logo: it says what the register said on the
 * day of printing, and where to see what it says now.
 */
export function certificateExtract(extract: ExtractFacts): TDocumentDefinitions {
  const { verification, qr, printedOn } = extract
  const inForce = verification.stars !== null
  const notice: Content = inForce
    ? []
    : [
        {
          text: `Giấy chứng nhận này hiện không có hiệu lực: ${extract.stateWords.toLowerCase()}. Không được dùng sao OCOP trên bao bì, quảng cáo.`,
          color: "#9b1c1c",
          bold: true,
          margin: [0, 12, 0, 0],
        },
      ]
  return {
    pageSize: "A4",
    pageMargins: [56, 56, 56, 56],
    info: {
      title: `Trích lục chứng nhận OCOP ${verification.code}`,
      subject: "Trích lục sổ đăng ký điện tử",
    },
    content: [
      { text: "SỔ ĐĂNG KÝ SẢN PHẨM OCOP TỈNH HÀ TĨNH", fontSize: 10, color: "#555555" },
      { text: "Trích lục chứng nhận", fontSize: 22, bold: true, margin: [0, 4, 0, 2] },
      {
        text: "Bản trích từ sổ đăng ký điện tử; không phải giấy chứng nhận và không thay giấy chứng nhận.",
        italics: true,
        margin: [0, 0, 0, 16],
      },
      factTable(extract),
      notice,
      ...(verification.sample
        ? [
            {
              text: "Dữ liệu mẫu để chạy thử, không phải chứng nhận thật.",
              bold: true,
              margin: [0, 12, 0, 0],
            } as Content,
          ]
        : []),
      {
        margin: [0, 24, 0, 0],
        columns: [
          { qr, fit: 150, eccLevel: "M", width: 170 },
          {
            width: "*",
            text: [
              { text: "Quét mã để xem tình trạng ngay lúc này.\n", bold: true },
              "Mã mang chữ ký điện tử của sổ, kiểm được cả khi không có mạng; nhưng chỉ trang tra cứu mới cho biết giấy chứng nhận còn hiệu lực hay không.\n\n",
              { text: `In ngày ${printedOn}`, color: "#555555" },
            ],
          },
        ],
      },
    ],
  }
}
