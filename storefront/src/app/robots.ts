import type { MetadataRoute } from "next"
import { siteUrl } from "@/lib/env"

export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: ["/api/", "/gio-hang", "/dat-hang", "/don-hang", "/tai-khoan"],
    },
    sitemap: `${siteUrl()}/sitemap.xml`,
  }
}
