import type { MetadataRoute } from "next"

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "OCOP Hà Tĩnh",
    short_name: "OCOP Hà Tĩnh",
    description: "Đặc sản có sao của Hà Tĩnh, tra được hạn chứng nhận.",
    lang: "vi",
    start_url: "/",
    display: "standalone",
    background_color: "#f6f8f1",
    theme_color: "#154833",
    icons: [{ src: "/icon.svg", sizes: "any", type: "image/svg+xml" }],
  }
}
