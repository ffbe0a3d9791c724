/** The same address with the slash of «26/2026» written plainly. */
export { GET } from "../../../sets/[no]/route"
