/** Words that name no credential by themselves, and what a phrase is without them. */

/** Words that start a phrase without naming anything. */
const fillers: ReadonlySet<string> = new Set(
  'A An The Any All Our Your Other Current Valid Active Required Preferred Desired Minimum Must Require Requires Have Has Having Hold Holds Possess Possesses Obtain Be Being Is Are With And Or Relevant Related Appropriate Applicable Additional Advanced Basic One Two At Least Some Such As Including Education Experience Experienced Skill Skills Qualification Qualifications Requirement Requirements Bachelor Bachelors Master Masters Degree Strong Knowledge Plus Bonus Completion Completed Proof Maintain Maintains Ability Training US U.S USA State Federal National Industry Vendor Professional Multiple Various Specific Equivalent New Ideal Ideally Preference Possession License Licenses Certification Certifications Certificate Certificates Recognized Formal Successful Successfully Earn Earned Get Seeking Desirable Nice To If You We I In For Of On Technical Special Unrestricted Fully Full Highly Preferably Also Position Job Candidate Candidates Applicant Applicants Recent Provide Level High School Diploma GED Yes No Not Non Good Previous Prior Working Understanding Familiarity Proficient Proficiency Pass Local County City NOTE MUST Optional Description Summary Overview Year Years From By This These Those Who What When Upon After Within Before Become Becoming Support Provides Ensure Ensures Obtaining Oversee Maintenance Status Recommended Essential Mandatory Key Core Nationally Internationally Responsible Office Department Certified Licensed Un Une La Le Les Una El Los Uma Eine Ein Die Der'.split(
    ' ',
  ),
);
const firstWord = /([A-Za-z.]+)[\s/&-]+/y;
/** How far a phrase is nothing but such words; a pattern of them all would try each in turn. */
export function fillerEnd(phrase: string): number {
  let end = 0;
  firstWord.lastIndex = 0;
  for (let word = firstWord.exec(phrase)?.[1]; word !== undefined && fillers.has(word); ) {
    end = firstWord.lastIndex;
    word = firstWord.exec(phrase)?.[1];
  }
  return end;
}
export const withoutFiller = (phrase: string): string => phrase.slice(fillerEnd(phrase));
/** Words that name a field or a kind of thing; a name made of nothing else is a vague phrase. */
const vagueWords: ReadonlySet<string> = new Set(
  "January February March April May June July August September October November December OS DB Substitute Specialty Speciality Specialist Continuing Tier DBA DevOps IT BI HR QA QC CRM ERP SEO SEM PPC RPA ML AI GIS EMR EHR UX UI PM BA CAD Security Information Technology Technical Data Business Project Program Product Management Manager Cloud Network Networking Software Hardware System Systems Database Analytics Analysis Analyst Agile Industry Professional Vendor Engineering Engineer Design Development Developer Quality Assurance Safety Health Healthcare Medical Clinical Nursing Finance Financial Accounting Marketing Digital Sales Legal Insurance Education Teaching Training Trade Technician Computer Science Degree Bachelor Bachelors Master Masters Associate Associates College University Graduate Diploma Driver Drivers Driver’s Driver's Driving Birth Gift Stock Death Marriage Academic Cyber Cybersecurity Board Internal External Company Employee Employees Staff Team Member Customer Client Partner Partners Third Party Public Private Organic Green Fair Small Minority Women Woman Veteran Owned Disadvantaged Great Place Work SSL TLS PKI CA X.509 Root Server Code Signing Open Source Apache MIT GPL Enterprise User End Self Re Pre Post Non Dual Joint Cross Core Advanced Certified Licensed Special General Exam Test Annual Monthly Payroll Tax Export Import Site Building Construction Facility Aircraft Vehicle Equipment Process Compliance Regulatory Risk Audit Fraud Supply Chain Procurement Logistics Operations Leadership Coaching Communication Language English Spanish French Programming Web Mobile Linux Unix Windows Java Testing Scripting Storage Virtualization Telecom Voice Wireless Human Resources Global International National Federal State Government Military US USA UK EU UAE Secret Top Clearance Passport Visa PC MS Act Law County City Department Office Institute Association Society Council Bureau Commission Authority Agency Service Services Solution Solutions Group Inc LLC Corp Ltd Statistics Statistical Mathematics Economics Equivalence Equivalency Research Laboratory Lab Environmental Energy Mechanical Electrical Civil Chemical Industrial Manufacturing Production Maintenance Mechanic Skill Skills Hands On Paid Required Preferred Desired AND OR EDUCATION REQUIRED PREFERRED WMBE MWBE Provider Administrator Administration Admin Architect Architecture Consultant Support Help Desk Desktop Planning Planner Strategy Strategic Conduct Coordinate Manage Prepare Perform Track Monitor Verify Review Assist Compile Issue Renew Update Submit Attach Schedule Administer Facilitate Deliver Handle Complete Evaluate Confirm Collect Compact Multistate Multi Content Social Media Email Advertising Search Engine Optimization and or of for in the on to & &amp; / - –".split(
    ' ',
  ),
);

/** A state alone says who licenses, not what. */
const states =
  /^(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|Hampshire|Jersey|Mexico|York|Carolina|Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode|Island|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming|Columbia|Ontario|Alberta|British|Quebec|Victoria|Queensland|NSW|Australian|Canadian|American|North|South|West|NY|NYS|CA|TX|FL|NJ|PA|IL|MA|MD|VA|OH|WA|GA|AZ|MI|NC)$/;
const titled = (word: string): string => (word[0] ?? '').toUpperCase() + word.slice(1).toLowerCase();
export const isVague = (phrase: string): boolean =>
  phrase === '' ||
  phrase
    .split(/[\s/-]+/)
    .every(
      (word) =>
        word.length < 2 ||
        vagueWords.has(word) ||
        vagueWords.has(titled(word)) ||
        /^(?:\d+(?:\.\d+)*|[IVX]+)$/.test(word) ||
        states.test(word) ||
        fillerEnd(`${word} `) > 0 ||
        fillerEnd(`${titled(word)} `) > 0,
    );
