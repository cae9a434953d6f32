/** Whether a page is that of one certification exam, by what it names and tells of it. */
import type { Page } from '../page/page.ts';
import { codeOfExam, parseLabelledCode } from '../wording/exam-code.ts';
import { certificationPath } from './course-address.ts';

/** What only the page of an exam says of it. */
const examFacts: readonly RegExp[] = [
  /^(?:exam|test|certification|assessment)(?:ination)? (?:fee|cost|price|voucher|duration|length|format|type|code|number|name|details?|information|at a glance|languages?|delivery|overview|time)\b|^(?:length|duration) of (?:the )?(?:exam|test)|^(?:the |take the )?exam(?:ination)?$/i,
  /\b(?:passing|minimum|pass) (?:score|mark|grade|percentage)\b|\bmarks? (?:are )?(?:required|needed) to pass\b|\brequired to pass\b/i,
  /\b(?:number of (?:exam )?(?:questions|items)|\d{2,3}(?:[-–]\d{2,3})? (?:multiple[- ]choice |scored |performance-based |exam )?(?:questions|items)|\d{2,3} multiple[- ]choice|\d{2,3}-question)\b/i,
  /\b(?:proctor(?:ed|ing)|testing cent(?:er|re)|test cent(?:er|re)|Pearson VUE|Prometric|PSI|Kryterion|Certiport|online exam)\b/i,
  /\b(?:recertif[a-z]{1,8}|renew(?:al|ed)? (?:your |the |of )?(?:certification|credential)|renewed every|certification renewal|renewal (?:frequency|period|cycle|requirements?)|maintain(?:ing)? (?:your|the) (?:certification|credential)|continuing education|valid for|validity|current for)\b/i,
  /\b(?:eligib(?:le|ility)|work experience|(?:years?|hours) of (?:professional |relevant |work )?experience|prerequisites?|entry requirements?)\b/i,
  /^skills measured\b|^(?:exam|examination|test) (?:topics|objectives|domains|content(?: outline)?|outline|blueprint|syllabus|sections)\b|^(?:study points for|topics (?:on|in|covered (?:on|in|by)|of)|objectives of|preparing for) (?:the|this|your) exam\b/i,
  /\b(?:by|after|upon|for) passing (?:this|the|one|an?) (?:[a-z-]{2,16} )?exam|\b(?:this|the) (?:[a-z-]{2,20} ){0,2}exam(?:ination)? (?:tests|measures|validates|assesses|evaluates|is designed|consists|covers|certifies)\b/i,
];
const certificationName =
  /\bcertifi(?:ed|cation)\b|\bcertificate\W*$|\b(?:foundation|practitioner|professional|intermediate|associate|expert) certificate in\b|\b(?:exam|credential)\W*$|\bcertificaci[óo]n\b/i;
/** What is told of an exam, or of all of them. */
const besideExams =
  /\bexams? (?:security|scores?|results?|accommodations?|delivery|day|retakes?|policies)\b|\b(?:handbooks?|guides?|polic(?:y|ies)|overview|director(?:y|ies)|requirements|fees|process|steps|(?<!human )resources|benefits|options|renewal|re-?certification|maintenance|programs?|exams|questions|dumps|news|prices|pricing|vouchers?)\W*$/i;
/** Preparing for an exam is no exam. */
const preparation =
  /\b(?:training|course|class|prep(?:aration)?|boot ?camp|workshop|masterclass|practice|study|tutorial|curso)\b/i;

/**
 * Whether the page named `name`, and `titled` in its title, is one exam's; `facts` counts its labelled facts. A vendor's page may be
 * headed with the credential's name alone, and say in its title or by a code that it is a certification.
 */
export function isExam(page: Page, name: string, titled: string, facts: (page: Page) => number): boolean {
  const exams = certificationPath.test(page.url.pathname);
  const names = [name, titled].filter((one) => certificationName.test(one));
  const coded = page.labelled(codeOfExam, parseLabelledCode) !== undefined;
  if (!names.length && !exams && !coded) return false;
  if ([name, ...names].some((one) => preparation.test(one) || besideExams.test(one))) return false;
  const found = examFacts.filter((sign) => page.phrase(sign, () => true)).length + (facts(page) >= 2 ? 1 : 0);
  return found >= (!names.includes(name) ? (exams ? 4 : 5) : exams ? 3 : 4);
}
