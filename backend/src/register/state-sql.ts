import { EXPIRING_WITHIN_DAYS, EXTENSION_LIMIT_DAYS } from "../modules/certificate/rules/certificate-state"

/**
 * The rules of `modules/certificate/rules` said in SQL, for counts over the whole register.
 * Bindings: `:asOf` (ISO day). A property test proves that both say the same on random registers.
 *
 * `speaking` holds one row per product that has a certificate issued by the day: the certificate
 * that speaks for it (`leadingCertificateOn`) and its state.
 */
export const LEADING_CERTIFICATES = `
  supersession AS (
    SELECT supersedes_id AS id, registered_product_id, min(issued_on) AS superseded_on
    FROM ocop_certificate
    WHERE deleted_at IS NULL AND supersedes_id IS NOT NULL
    GROUP BY supersedes_id, registered_product_id
  ),
  dated AS (
    SELECT c.id, c.registered_product_id, c.stars, c.issued_on, c.expires_on, c.withdrawn_on,
      s.superseded_on,
      CASE
        WHEN c.extension_lodged_on IS NULL OR c.extension_lodged_on > c.expires_on
          OR c.extension_decided_on <= c.expires_on THEN c.expires_on
        WHEN c.extension_decided_on <= to_char(c.expires_on::date + ${EXTENSION_LIMIT_DAYS}, 'YYYY-MM-DD')
          THEN to_char(c.extension_decided_on::date - 1, 'YYYY-MM-DD')
        ELSE to_char(c.expires_on::date + ${EXTENSION_LIMIT_DAYS}, 'YYYY-MM-DD')
      END AS last_day
    FROM ocop_certificate c
    LEFT JOIN supersession s ON s.id = c.id AND s.registered_product_id = c.registered_product_id
    WHERE c.deleted_at IS NULL AND c.issued_on <= :asOf
  ),
  stated AS (
    SELECT dated.*,
      CASE
        WHEN withdrawn_on <= :asOf THEN 'withdrawn'
        WHEN superseded_on <= :asOf THEN 'superseded'
        WHEN expires_on < :asOf AND last_day >= :asOf THEN 'extended'
        WHEN expires_on < :asOf THEN 'expired'
        WHEN expires_on::date - (:asOf)::date <= ${EXPIRING_WITHIN_DAYS} THEN 'expiring'
        ELSE 'valid'
      END AS state
    FROM dated
  ),
  speaking AS (
    SELECT DISTINCT ON (registered_product_id) registered_product_id, id, stars, state
    FROM stated
    ORDER BY registered_product_id,
      (state IN ('valid', 'expiring', 'extended')) DESC,
      (state = 'superseded') ASC,
      issued_on COLLATE "C" DESC,
      id COLLATE "C" DESC
  )`
