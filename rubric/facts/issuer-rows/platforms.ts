import type { IssuerTable } from '../issuers.ts';

/** name | country | fields | domains | other names | parent | source. Sites that carry others' courses: their host never says who issues. */
export const platforms: IssuerTable = {
  kind: 'platform',
  date: '2026-11-22',
  rows: `
Coursera | US | | coursera.org | Coursera, Inc.; Coursera Project Network; Coursera Instructor Network; Coursera Labs; Coursera for Business; Coursera for Campus; Coursera Plus; CourseraX | | LIST
edX | US | | edx.org | edX LLC; edX Boot Camps; edX For Business; edX Try It; edX Inc | 2U | LIST
2U | US | | 2u.com; getsmarter.com | GetSmarter; Trilogy Education Services; Trilogy Education; 2U, GetSmarter | | GEN
Udacity | US | | udacity.com | Udacity School of Autonomous Systems; Udacity Nanodegree; Udacity India | Accenture | GEN
Udemy | US | | udemy.com | Udemy Business; Udemy for Business | | GEN
FutureLearn | GB | | futurelearn.com | | | GEN
LinkedIn Learning | US | | lynda.com | Lynda.com; Lynda; LinkedIn Learning Community | LinkedIn | GEN
Pluralsight | US | | pluralsight.com | Pluralsight LLC; Pluralsight Skills | | GEN
Skillshare | US | | skillshare.com | Skillshare Originals | | GEN
DataCamp | US | | datacamp.com | DataCamp Certification | | GEN
Dataquest | US | | dataquest.io | Dataquest Labs | | GEN
Khan Academy | US | | khanacademy.org | | | GEN
freeCodeCamp | US | | freecodecamp.org | freeCodeCamp.org; Free Code Camp | | GEN
Kaggle | US | | kaggle.com | Kaggle Learn | Google | GEN
Treehouse | US | | teamtreehouse.com | Team Treehouse | | GEN
Frontend Masters | US | | frontendmasters.com | | | GEN
Educative | US | | educative.io | Educative, Inc. | | GEN
LeetCode | US | | leetcode.com | | | GEN
HackerRank | US | | hackerrank.com | HackerRank Skills Certification | | GEN
Sololearn | US | | sololearn.com | | | GEN
W3Schools | NO | | w3schools.com | W3Schools Online; W3Schools.com | | GEN
Brilliant | US | | brilliant.org | Brilliant.org | | GEN
MasterClass | US | | masterclass.com | MasterClass, Yanka Industries; Yanka Industries | | GEN
Alison | IE | | alison.com | Alison Free Online Courses | | GEN
OpenLearn | GB | | open.edu | OpenLearn, The Open University | The Open University | GEN
SWAYAM | IN | | swayam.gov.in; swayam2.ac.in | SWAYAM Plus; Study Webs of Active-Learning for Young Aspiring Minds | Government of India | GEN
NPTEL | IN | | nptel.ac.in | National Programme on Technology Enhanced Learning; NPTEL Online Certification | | GEN
Class Central | US | | classcentral.com | | | GEN
openHPI | DE | | open.hpi.de | | | GEN
MiríadaX | ES | | miriadax.net | Miríada X | | GEN
FUN MOOC | FR | | fun-mooc.fr | France Université Numérique | | GEN
XuetangX | CN | | xuetangx.com | 学堂在线 | | GEN
K-MOOC | KR | | kmooc.kr | | | GEN
JMOOC | JP | | jmooc.jp | gacco | | GEN
Edraak | JO | | edraak.org | إدراك | | GEN
Open Education Russia | RU | | openedu.ru | Открытое образование; Национальная платформа открытого образования | | GEN
Stepik | RU | | stepik.org | Степик | | GEN
Platzi | CO | | platzi.com | | | GEN
OpenClassrooms | FR | | openclassrooms.com | | | GEN
Saylor Academy | US | | saylor.org | Saylor Foundation; Saylor.org Academy | | GEN
Modern States | US | | modernstates.org | Modern States Education Alliance | | GEN
StraighterLine | US | | straighterline.com | | | GEN
Sophia Learning | US | | sophia.org | | | GEN
Study.com | US | | study.com | | | GEN
Credly | US | | credly.com; youracclaim.com | Credly by Pearson | Pearson | GEN
Accredible | US | | accredible.com; credential.net | | | GEN
Badgr | US | | badgr.com; badgr.io | Canvas Badges; Canvas Credentials; Parchment | | GEN
Cybrary | US | | cybrary.it | Cybrary, Inc.; Cybrary IT | | GEN
ITProTV | US | | itpro.tv; acilearning.com | ACI Learning; ITPro | | GEN
CBT Nuggets | US | | cbtnuggets.com | | | GEN
GeeksforGeeks | IN | | geeksforgeeks.org | | | GEN
Coding Ninjas | IN | | codingninjas.com | Naukri Code 360 | | GEN
Scaler | IN | | scaler.com | Scaler Academy; InterviewBit | | GEN
`,
};
