import { Container, Heading, Text } from "@medusajs/ui"
import { Link, useParams } from "react-router-dom"
import { LifePanel } from "../../../components/certificates/life-panel"
import { LINK_CLASS } from "../../../components/link-class"
import { useCertificateLife } from "../../../lib/certificates/queries"
import { buildParams } from "../../../lib/url/params"
import { useWords } from "../../../lib/words/bilingual"
import { certificateWords } from "../../../lib/words/certificate"
import { lifeWords } from "../../../lib/words/certificate-life"

/** One certificate by its id, as notices name it. */
const CertificatePage = () => {
  const words = useWords(certificateWords)
  const life = useWords(lifeWords)
  const { id = "" } = useParams()
  const query = useCertificateLife(id)
  const code = query.data?.verificationCode ?? ""
  return (
    <Container className="flex flex-col gap-y-4 px-6 py-4">
      <div className="flex flex-col gap-y-1">
        <Heading level="h1">{life.heading}</Heading>
        <Text size="small" className="text-ui-fg-subtle tabular-nums">
          {query.data?.number ?? code}
        </Text>
        {code === "" ? null : (
          <Link
            to={`/so-dang-ky?${buildParams({ q: query.data?.number ?? code, open: code }).toString()}`}
            className={LINK_CLASS}
          >
            {words.openRegister}
          </Link>
        )}
      </div>
      <LifePanel certificateId={id} />
    </Container>
  )
}

export default CertificatePage
