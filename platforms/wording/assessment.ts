import type { AssessmentKind } from '../../model/signals.ts';
import type { Parsed } from '../page/parsed.ts';
import { Alternatives } from './alternatives.ts';

/** Words before an item that make it no assessment of this credential. */
const notCounted =
  /(?:\b(?:un|non|not)[\s-]?graded|\bungraded|\boptional(?:ly)?|\bpractice|\bsample|\bmock|\bself-check|\bno|\bwithout|\bsin|\bnot|\bcannot|\bnever|n['’]t|(?:\b(?:not|no|never|without)|n['’]t)(?: (?:be|need(?:ed|ing)?|ha(?:ve|ving)|required?|requirement|necessary|obliged|obligation|asked|expected|mandatory|compulsory)){1,3}(?: for (?:you|learners|students|participants))? to|\bneed not|\bopcional(?:es)?|\bde práctica|\bsans|\bkeine?[nr]?|\bohne|\bsem|\bsenza|\bn[ãa]o|\bprepar[a-zà-ÿ]{1,20}(?: [a-zà-ÿ]{1,20}){0,4} for(?: [a-zà-ÿ]{1,20}){0,3}|\bexcept|\bhelps?(?: you)?(?: to)?|\bready to|\bhow to|\btips (?:to|for)|\bsign(?:ing)?[ -]up for(?: [a-z0-9-]{1,20}){0,3}|\bup to|\bunproctored|\bnon-proctored)(?:\s[a-zà-ÿ]{1,20})?[\s-]$/i;
/** Such words within an item. */
const notCountedWithin =
  /\b(?:(?:un|non-?|not )graded|optional|practice|sample|mock|trial|demo|warm-?up|self-?(?:check|test|assessment)|knowledge check|icebreaker|placement)\b/i;
const notCountedAfter =
  /^s?\s?(?:to (?:unlock|see|reveal|win|continue|proceed|open|go on|advance|move on)\b|\((?:un|not )graded\)|\(?optional|opcional|facultati|prep\b|preparation|dumps?|guide|simulator|objectives|voucher)/i;

/** Kind, cues and wording. */
type Rule = readonly [AssessmentKind, cues: string, wording: string];
const graded = `(?:graded|scored|marked|calificad[oa]s?|evaluad[oa]s?|not[ée]e?s|avaliad[oa]s|benotete[nr]?)`;
const exam = `(?:exam(?:ination|en|ens|enes|es|s)?|examinations|ex[áa]menes|exame|prüfung(?:en)?|pr[üu]fung)`;

const proctored: Rule[] = [
  [
    'proctored-exam',
    'proctor|invigil|supervis|vigilad|surveill|beaufsichtig',
    String.raw`(?<![a-zà-ÿ])((?<!un|non-|not |sin |no )\b(?:virtually |online |remotely |live |remote[- ])?(?:proctored|invigilated)(?: certification(?! exam)| (?:final |online |certification |end-of-course |course ){0,4}(?:${exam}|tests?|assessments?))?|(?:online|remote|onsite|on-site|live) proctoring|supervised (?:[a-zà-ÿ]{1,20} )?${exam}|exam[^.\n]{0,30}? (?:supervisad[oa]|vigilad[oa]|supervisé|surveillé)s?|prova supervisionada|beaufsichtigte ${exam})(?![a-zà-ÿ])`,
  ],
];
/** What can be proctored; "online proctored" says it without. */
const aboutExam = new RegExp(
  `${exam}|\\b(?:tests?|assessments?|quiz)|(?:online|remotely|live|virtually)[ -]proctored|proctored certification|proctoring`,
  'i',
);
/** Wording that by itself says that earning is assessed so. */
const certain: Rule[] = [
  [
    'exam',
    'exam|exám|prüfung|prufung|prova final',
    `(?:final|end[- ]of[- ]course|mid-?term|written|oral|comprehensive|timed|graded|competency|qualifying|multiple[- ]choice) ${exam}|pass(?:ing)? (?:a|an|the|one|two|both|all|each|this) (?:[a-zà-ÿ]{1,20} ){0,4}${exam}|(?:concludes?|ends?|finish(?:es)?|culminates?) (?:with|in) (?:an?|the) (?:[a-zà-ÿ]{1,20} ){0,3}${exam}|${exam} (?:final(?:es)?|de certificaci[óo]n|de fin d|de certification)|(?:aprobar|superar) (?:el|un|los) (?:[a-zà-ÿ]{1,20} ){0,2}${exam}|réussir l['’]examen|abschluss(?:prüfung|klausur)|(?:schriftlich|mündlich|praktisch)e[nr]? prüfung|prova final`,
  ],
  [
    'programming-assignment',
    'assign|assess|programa|programm',
    `(?:programming|coding) (?:assignments?|assessments?)|(?:tareas|trabajos|asignaciones) de programaci[óo]n|devoirs? de programmation|tarefas? de programa[çc][ãa]o|programmieraufgaben?`,
  ],
  [
    'peer-review',
    'peer|learners|classmates|pares|pairs|compa',
    `peer[- ](?:graded|assessed|assessments?|evaluat(?:ion|ed)|grading)|peer[- ]review(?:s|ed)?(?! (?:journal|article|paper|research|stud|literature|publication|science|scientific|source|evidence))|(?:graded|reviewed|assessed|evaluated|marked) by (?:your |their |other |fellow |[a-zà-ÿ]{1,20} )?(?:peers|learners|classmates)|(?:evaluaci[óo]n|revisi[óo]n|revisad[oa]s?|calificad[oa]s?|evaluad[oa]s?) (?:entre|por|de) (?:los |sus |tus )?(?:pares|compa[ñn]eros)|(?:évalu[a-zà-ÿ]{1,20}|not[ée]e?s?) par (?:les|des|vos) pairs|(?:avalia[çc][ãa]o|revis[ãa]o) (?:por|entre) pares`,
  ],
  [
    'graded-project',
    'project|proye|proje',
    `${graded} (?:[a-zà-ÿ]{1,20} )?projects?|(?:final|capstone|course) projects? (?:is|are|will be) (?:graded|assessed|reviewed)|project reviews?|(?:proyectos?|projets?|projetos?) (?:[a-zà-ÿ]{1,20} )?${graded}`,
  ],
  [
    'graded-assignments',
    'assign|assess|homework|coursework|exercis|problem set|work|task|item|tarea|trabajo|asignac|activid|ejercic|devoir|exercic|tarefa|atividad|trabalho|aufgaben',
    `${graded} (?:(?:[a-zà-ÿ]{1,20} )?(?:and|&) )?(?:homework |course |weekly |written )?(?:assignments?|assessments?|homework|coursework|exercises?|problem sets?|work|tasks?|items)|(?:tareas|trabajos|asignaciones|actividades|ejercicios) ${graded}|devoirs notés|exercices notés|assignment scores?|(?:tarefas|atividades|trabalhos) ${graded}|benotete aufgaben|assignments? (?:is|are|will be) graded`,
  ],
  [
    'quiz',
    'quiz|cuestionario|prueba|question',
    String.raw`pass(?:ing)? (?:an?|the|all|each|every|both) (?:[a-z-]{2,16} ){0,3}quiz(?:zes)?|complet(?:e|ing) all (?:[a-z-]{2,16} ){0,2}quizzes with|${graded}:? (?:[a-zà-ÿ\d]{1,20} ){0,2}quiz(?:zes)?|(?:cuestionarios|pruebas) ${graded}|quiz not[ée]s|question[áa]rios ${graded}`,
  ],
  [
    'lab',
    'lab',
    `${graded} (?:[a-zà-ÿ]{1,20} )?labs?|challenge labs?|(?:assessed|graded) (?:hands-on |virtual )?labs?`,
  ],
  [
    'attendance',
    'attend|participation|asistencia|présence|anwesenheit|presen',
    `attendance (?:is )?(?:required|mandatory|compulsory)|mandatory attendance|(?:required|must|need) to attend (?:at least|all|every)|certificate of (?:attendance|participation)|asistencia (?:es )?(?:obligatoria|requerida|m[íi]nima)|présence obligatoire|anwesenheitspflicht|presen[çc]a obrigat[óo]ria`,
  ],
];
/** Wording that counts only in a sentence that says how learners are assessed. */
const listed: Rule[] = [
  ['exam', 'exam|exám|prüfung|prufung', exam],
  ['quiz', 'quiz|cuestionario|question', 'quiz(?:zes)?|cuestionarios|question[áa]rios'],
  [
    'graded-assignments',
    'assignment|homework|problem set|coursework|tarea|devoir|report',
    '(?:written )?assignments|(?:group|individual|written|final|practical|take-home) assignment|homework|problem sets?|coursework|tareas|devoirs|reports',
  ],
  ['graded-project', 'project|proye|proje', '(?:programming |group |final |capstone )?projects?|proyectos?|projets?'],
  ['lab', 'labs', '(?:hands-on )?labs'],
  ['attendance', 'attendance|asistencia', 'attendance|asistencia'],
];
const assessed =
  /(?:\b(?:is|are|be) (?:assessed|graded|evaluated|marked|tested) (?:by|through|via|on|with|based on|using)(?! (?:an? |the )?(?:review|evaluation) of)|\bassessment (?:is )?(?:by|through|via|methods?|consists? of|includes?)|\bassessment (?:is )?(?:continuous,? and )?based on (?:an? )?(?:series|number|combination) of|\bassessments?:|\bgrad(?:ing|es?) (?:is|are|policy|based)|\bfinal grade|\bto (?:earn|receive|obtain|get) (?:the|a|an|your|this) (?:[a-zà-ÿ]{1,20} ){0,3}(?:certificate|credential|badge)[^.\n]{0,60}\b(?:pass|complete|submit)|evaluaci[óo]n (?:mediante|a trav[ée]s|consiste|por)|se eval[úu]a|évalu[ée]e?s? (?:par|via)|bewertet durch)/i;

/** "Graded assignments and exams", "graded quizzes, labs and a final project": what one word of grading governs. */
const gradedList = /\bgraded [a-z-]{1,20}(?:(?:,? and|,? or|,)(?: an?)?(?: (?!and |or )[a-z-]{1,20}){1,2}){1,5}/i;

const together = (rules: Rule[]) =>
  new Alternatives(rules.map(([, cues, wording]) => [cues, `(?<![a-zà-ÿ])(?:${wording})(?![a-zà-ÿ])`]));
const patterns = new Map([proctored, certain, listed].map((rules) => [rules, together(rules)]));

function collect(
  sentence: string,
  rules: Rule[],
  found: Parsed<AssessmentKind>[],
  from = 0,
  length = sentence.length,
): void {
  for (const { which, match } of patterns.get(rules)?.all(sentence) ?? []) {
    const kind = rules[which]?.[0];
    const end = match.index + match[0].length;
    if (!kind || match.index < from || end > from + length || found.some(({ value }) => value === kind)) continue;
    if (notCounted.test(sentence.slice(Math.max(0, match.index - 60), match.index))) continue;
    if (notCountedWithin.test(match[0]) || notCountedAfter.test(sentence.slice(end, end + 20))) continue;
    found.push({ value: kind, start: match.index, end });
  }
}

/**
 * How one sentence says that earning the credential is assessed (kinds of SIGNALS.md). Ungraded, optional and practice items are
 * none; a quiz or an exam that is merely mentioned is none; "proctored" needs the word.
 */
export function parseAssessments(sentence: string): Parsed<AssessmentKind>[] {
  const found: Parsed<AssessmentKind>[] = [];
  if (aboutExam.test(sentence)) collect(sentence, proctored, found);
  const kind = found.length;
  collect(sentence, certain, found);
  const graded = assessed.test(sentence) ? sentence : gradedList.exec(sentence)?.[0];
  if (graded) collect(sentence, listed, found, graded === sentence ? 0 : sentence.indexOf(graded), graded.length);
  return kind ? found.filter(({ value }) => value !== 'exam') : found;
}

const counted =
  /(?<![a-zà-ÿ])(\d{1,4})\s(?:graded )?(?:(quizzes|quiz|cuestionarios?|question[áa]rios?|tests?|测验|小测验|クイズ)|(assignments?|assessments?|tareas?|asignaci[óo]n(?:es)?|evaluaci[óo]n(?:es)?|devoirs?|évaluations?|tarefas?|avalia[çc](?:ão|ões)|aufgaben?)|(programming assignments?)|(peer reviews?))(?![a-zà-ÿ])|(\d{1,4})\s?(?:个作业|項作業|个测验|件の課題|개의 과제)/gi;

/** A line that counts graded items: "3 quizzes, 1 assignment", "Assessments: 6 assignments". A count of 0 states nothing. */
export function parseAssessmentCounts(line: string): Parsed<AssessmentKind>[] {
  const found: Parsed<AssessmentKind>[] = [];
  for (const match of line.matchAll(counted)) {
    const kinds: AssessmentKind[] = [
      'quiz',
      'graded-assignments',
      'programming-assignment',
      'peer-review',
      'graded-assignments',
    ];
    const kind = kinds[match.slice(2).findIndex((group) => group !== undefined)];
    if (kind && Number(match[1] ?? match[6]) > 0 && !found.some(({ value }) => value === kind))
      found.push({ value: kind, start: match.index, end: match.index + match[0].length });
  }
  return found;
}
