/**
 * Where the rows of the tables are from, by tag. A field whose only source is `MEM` is from memory and stands in the row's `unsure`. Pages were read as
 * stored copies in November 2026; "2nd" = not the issuer's own.
 */
export const sources: Readonly<Record<string, string>> = {
  LIST: 'partner listings of Coursera (2020, 2024) and edX (2021); kind, field and domain from general knowledge',
  GEN: 'general knowledge of the organisation and its own site',
  EOL: 'endoflife.date (MIT licence)',
  CYCLE: "endoflife.date (MIT licence); the minor release's end from the product's published release cycle",
  MEM: 'from memory, to confirm with the issuer',
  'AWS-POL': 'aws.amazon.com, recertification policy',
  JAY: 'jayendrapatil.com, AWS certifications (2nd)',
  KON: 'hidekazu-konishi.com, AWS certification history (2nd)',
  'MS-QA': 'learn.microsoft.com, answer 5845623',
  RR: 'readroo.st, Microsoft retirements of 2026 (2nd, after Microsoft Learn)',
  'RR+DB': 'readroo.st and dumpsbase.com, Microsoft retirements of 2026 (2nd)',
  EXC: 'examcompass.com, CompTIA retirement dates (2nd)',
  CERTBLASTER: 'certblaster.com, CompTIA retirement dates (2nd)',
  'WP-CT': 'en.wikipedia.org, CompTIA (2nd)',
  'CISCO-3Y': 'securityboulevard.com 2018, internetvibes.net 2021 (2nd)',
  'CISCO-AUTO': 'repositories of Cisco DevNet staff',
  WRITEMEM: 'writemem.co.uk, gocertify.com (2nd)',
  GC: 'support.google.com, cloud certification, answer 9907853',
  HC: 'HashiCorp dev-portal, Terraform Associate 004',
  HC002: 'hashicorp.com, Terraform Associate 002',
  CNCF: 'cncf.io, blog of 2024-03-01',
  'LF-DOCS': 'Linux Foundation, exam documents',
  SF: 'help.salesforce.com, 005299482',
  TB: 'tableaucertprep.com, 2026-03 (2nd)',
  'PMI-PDU': 'pmi.org.hk and others (2nd)',
  'ISC2-17024': 'skillset.com (2nd)',
  'ISC2-CPE': 'disruptivetelephony.com, unichrone.com (2nd)',
  ISACA: 'runmodule.com, cramkit.com (2nd)',
  RH: 'redhat.com, recertification',
  SO: 'several secondary sites that agree on Scrum.org',
  SA: 'agil8.com (2nd)',
  PC: 'qrpinternational.com, globalknowledge.com, qa.com (accredited trainers, 2nd)',
  SNOW: 'nicheelab.com 2026-03, fast4net.com (2nd)',
  PREPSARET: 'prepsaret.com (2nd)',
  HRCI: 'HRCI recertification handbook',
};

/** The words for a tag; an unknown tag is empty, which facts:check reports. */
export const sourceOf = (tag: string): string => sources[tag] ?? '';
