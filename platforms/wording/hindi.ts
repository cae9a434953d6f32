/**
 * Hindi, as machines translate the facts of English course pages: "2 सप्ताह लंबा, सप्ताह में 2 घंटे", "5-6 घंटे की सामग्री",
 * "मुफ्त ऑनलाइन कोर्स". One English word comes out in several ways.
 */
import type { SignalValues } from '../../model/signals.ts';
import type { Parsed } from '../page/parsed.ts';
import { parsed } from './match.ts';

/** A dot under a letter (nukta) may be a sign of its own, a part of the letter or left out. */
const fa = '[फ\\u095e]\\u093c?';
const week = `(?:सप्ताह|ह${fa}्त[ेा])`;
const months = '(?:महीने|महीना|माह)';
const long = '(?:लंब|लम्ब)[ािीे]';
const hours = 'घंट(?:े|ा|ों)';
const range = String.raw`(\d{1,3})(?:\s?[-–]\s?(\d{1,3}))?`;

const level = /(शुरुआत|शुरूआत|प्रारंभिक|प्रारम्भिक|आरंभिक|नौसिखिया|बिगिनर)|(मध्यवर्ती|मध्यम|इंटरमीडिएट)|(उन्नत|विकसित|एडवांस)/g;
/** A length in days is one only where it is said to be long: a video's hours add up to days. */
const duration = new RegExp(
  String.raw`(?<![\d.-])(\d{1,3})[\s-](?:${week}(?!\sमें)|(${months})|(दिन)(?=\s${long}))(?:\s${long})?`,
);
const effort = new RegExp(
  String.raw`(?<!\d[\s-])(?:(?:प्रति|हर|एक)\s)?${week}(?:\sमें)?\s${range}\s${hours}|${range}\s${hours}\s?(?:प्रति|हर|एक|/)\s?${week}`,
);
const total = new RegExp(String.raw`(?:(\d{1,4})\s?[-–]\s?)?(\d{1,4})\s${hours}(?:\s(\d{1,2})\sमिनट)?|(\d{1,3})\sमिनट`);
const inDays = /\d\sदिन\s\d{1,4}\s(?:घंट|मिनट)/;
const free = new RegExp(
  String.raw`(?:नि\s?[:ः]?\s?शुल्क|मु${fa}्त|${fa}्री)\s(?:ऑनलाइन|कोर्स|पाठ्यक्रम|प्रमाण|सर्टिफिकेट|वीडियो)[^\n]*`,
);
const paid = /(?:सशुल्क|पेड|भुगतान(?:\sकिया(?:\sगया)?|\sवाला)?|सवैतनिक)\s(?:ऑनलाइन\s)?(?:कोर्स|पाठ्यक्रम)/;
const certificate = /प्रमाण|सर्टिफिकेट/;
const trial = /परीक्षण|ट्रायल/;

export function parseHindiLevel(text: string): Parsed<SignalValues['level']> | undefined {
  const all = [...text.matchAll(level)];
  const ranks = all.map((match) => match.slice(1).findIndex(Boolean));
  const [first] = all;
  if (!first || new Set(ranks).size > 1) return undefined;
  return parsed(first, (['introductory', 'intermediate', 'advanced'] as const)[ranks[0] ?? 0]);
}

export function parseHindiDuration(text: string): Parsed<SignalValues['duration']> | undefined {
  const match = duration.exec(text);
  return match
    ? parsed(match, { value: Number(match[1]), unit: match[2] ? 'month' : match[3] ? 'day' : 'week' } as const)
    : undefined;
}

/** Hours a week. */
export function parseHindiEffort(text: string): Parsed<[number, number]> | undefined {
  const match = effort.exec(text);
  if (!match) return undefined;
  const least = Number(match[1] ?? match[3]);
  return parsed(match, [least, Number(match[2] ?? match[4] ?? least)]);
}

/** Total hours, never hours a week. */
export function parseHindiHours(text: string): Parsed<number> | undefined {
  if (inDays.test(text) || effort.test(text)) return undefined;
  const match = total.exec(text);
  if (!match) return undefined;
  const minutes = Number(match[3] ?? match[4] ?? 0);
  return parsed(match, Math.round((Number(match[2] ?? 0) + minutes / 60) * 100) / 100);
}

/** "Free online course", "Paid course"; a free trial is neither. */
export function parseHindiFreeAccess(text: string): Parsed<boolean> | undefined {
  if (trial.test(text)) return undefined;
  const no = paid.exec(text);
  const yes = no ? null : free.exec(text);
  return no ? parsed(no, false) : yes ? parsed(yes, true) : undefined;
}

/** "Free certificate". */
export function parseHindiFreeCertificate(text: string): Parsed<true> | undefined {
  const match = free.exec(text);
  return match && certificate.test(match[0]) && !trial.test(text) ? parsed(match, true) : undefined;
}

export const isHindiTrial = (text: string): boolean => trial.test(text);
