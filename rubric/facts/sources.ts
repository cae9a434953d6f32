/**
 * Where the rows of the tables are from, by tag. A field whose only source is `MEM` is from memory and stands in the row's `unsure`. Pages were read as
 * stored copies in November 2026; "second-hand" = not the issuer's own.
 */
export const sources: Readonly<Record<string, string>> = {
  LIST: 'partner listings of Coursera (2020, 2024) and edX (2021); kind, field and domain from general knowledge',
  GEN: 'general knowledge of the organisation and its own site',
  EOL: 'endoflife.date (MIT licence)',
  CYCLE: "endoflife.date (MIT licence); the minor release's end from the product's published release cycle",
  MEM: 'from memory, to confirm with the issuer',
  'AWS-POL': 'aws.amazon.com, recertification policy',
  JAY: 'jayendrapatil.com, AWS certifications (second-hand)',
  KON: 'hidekazu-konishi.com, AWS certification history (second-hand)',
  'MS-QA': 'learn.microsoft.com, answer 5845623',
  RR: 'readroo.st, Microsoft retirements of 2026 (second-hand, after Microsoft Learn)',
  'RR+DB': 'readroo.st and dumpsbase.com, Microsoft retirements of 2026 (second-hand)',
  EXC: 'examcompass.com, CompTIA retirement dates (second-hand)',
  CERTBLASTER: 'certblaster.com, CompTIA retirement dates (second-hand)',
  'WP-CT': 'en.wikipedia.org, CompTIA (second-hand)',
  'CISCO-3Y': 'securityboulevard.com 2018, internetvibes.net 2021 (second-hand)',
  'CISCO-AUTO': 'repositories of Cisco DevNet staff',
  WRITEMEM: 'writemem.co.uk, gocertify.com (second-hand)',
  GC: 'support.google.com, cloud certification, answer 9907853',
  HC: 'HashiCorp dev-portal, Terraform Associate 004',
  HC002: 'hashicorp.com, Terraform Associate 002',
  CNCF: 'cncf.io, blog of 2024-03-01',
  'LF-DOCS': 'Linux Foundation, exam documents',
  SF: 'help.salesforce.com, 005299482',
  TB: 'tableaucertprep.com, 2026-03 (second-hand)',
  'PMI-PDU': 'pmi.org.hk and others (second-hand)',
  'ISC2-17024': 'skillset.com (second-hand)',
  'ISC2-CPE': 'disruptivetelephony.com, unichrone.com (second-hand)',
  ISACA: 'runmodule.com, cramkit.com (second-hand)',
  RH: 'redhat.com, recertification',
  SO: 'several secondary sites that agree on Scrum.org',
  SA: 'agil8.com (second-hand)',
  PC: 'qrpinternational.com, globalknowledge.com, qa.com (accredited trainers, second-hand)',
  SNOW: 'nicheelab.com 2026-03, fast4net.com (second-hand)',
  PREPSARET: 'prepsaret.com (second-hand)',
  HRCI: 'HRCI recertification handbook',
};

/** The words for a tag; an unknown tag is empty, which facts:check reports. */
export const sourceOf = (tag: string): string => sources[tag] ?? '';
