import type { CertificationTable } from '../certifications.ts';

/** Certificates that a course itself ends in: assessed inside it, not by an independent exam. All from memory, to confirm. */
export const courses: readonly CertificationTable[] = [
  {
    body: 'Google',
    date: '2026-11-22',
    assessment: 'quiz, graded-assignments',
    valid: 'no expiry',
    renewal: 'none',
    rows: `
Google Data Analytics Professional Certificate; Google Data Analytics Certificate; Google Data Analytics | | active
Google Advanced Data Analytics Professional Certificate; Google Advanced Data Analytics Certificate | | active
Google Business Intelligence Professional Certificate; Google Business Intelligence Certificate | | active
Google Project Management Professional Certificate; Google Project Management: Professional Certificate; Google Project Management Certificate | | active
Google UX Design Professional Certificate; Google UX Design Certificate | | active
Google IT Support Professional Certificate; Google IT Support Certificate | | active
Google IT Automation with Python Professional Certificate | | active
Google Cybersecurity Professional Certificate; Google Cybersecurity Certificate | | active
Google Digital Marketing & E-commerce Professional Certificate; Google Digital Marketing & E-commerce Certificate | | active
Google AI Essentials | | active
IBM Data Science Professional Certificate; IBM Data Science | | active | body: IBM
IBM Data Analyst Professional Certificate; IBM Data Analyst | | active | body: IBM
IBM Data Engineering Professional Certificate | | active | body: IBM
IBM Full Stack Software Developer Professional Certificate | | active | body: IBM
IBM Cybersecurity Analyst Professional Certificate | | active | body: IBM
IBM AI Engineering Professional Certificate | | active | body: IBM
Meta Front-End Developer Professional Certificate | | active | body: Meta
Meta Back-End Developer Professional Certificate | | active | body: Meta
Meta Social Media Marketing Professional Certificate | | active | body: Meta
Microsoft Power BI Data Analyst Professional Certificate | | active | body: Microsoft
Deep Learning Specialization | | active | body: DeepLearning.AI | assessment: quiz, programming-assignment
CS50x certificate; CS50's Introduction to Computer Science; CS50x | CS50x | active | body: Harvard University | assessment: programming-assignment, graded-project
DataCamp Data Scientist Certification; DataCamp Data Analyst Certification; DataCamp certification | | active | body: DataCamp | assessment: exam, graded-project | valid: 2
freeCodeCamp Responsive Web Design Certification; Responsive Web Design Certification | | active | body: freeCodeCamp | assessment: graded-project
freeCodeCamp JavaScript Algorithms and Data Structures; JavaScript Algorithms and Data Structures Certification | | active | body: freeCodeCamp | assessment: graded-project
`,
  },
];
