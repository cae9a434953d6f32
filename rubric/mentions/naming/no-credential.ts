/** Degrees, and letters that stand for a product, a place or a part of a hospital. */
const degrees =
  /^(?:[BM](?:A|S|SC|BA|ED|SN|SW|PH|HA|PA|FA|TECH|CA|COM|E)|B\.?TECH|JD|LLM|LLB|MD|DO|PHD|GED|ASN|ADN|AAS?|DNP|DPT|DVM|DDS|ABA|SQL|SAP|SAS|AWS|ERP|CRM|ETL|US|USA|UK|LTC|SNF|ICU|ER|OR)$/;
const others =
  /^(?:ALL|AND|ANSI|ANY|API|CLIA|COLA|COTS|CSS|DNS|DOD|DOE|DOT|ETC|FAA|FDA|FOR|GDPR|HIPAA|HTML|HTS|HVAC|IEC|IEEE|ISO|JCAHO|LAN|MUST|NIST|NONE|NOT|OEM|OSHA|PCI|PHP|SCI|SDLC|SOC|SOX|STEM|TBD|TCP|THE|USD|VPN|WAN)$/;

/** Whether letters in capitals are no credential wherever they stand: degrees, products, standards, agencies, places. */
export const isNoCredential = (letters: string): boolean => degrees.test(letters) || others.test(letters);
