/** Names of months and weekdays in the six languages, as they stand in text dates. */
import { keysOf } from './wordKeys';

/** Full names and the usual short forms, January first. */
const MONTHS: readonly string[] = [
  'january | jan | janvier | janv | januar | jänner | jän | enero | ene | januari | gennaio | gen',
  'february | feb | février | févr | fév | februar | febrero | februari | febbraio | febb',
  'march | mar | mars | märz | mrz | marzo | maart | mrt',
  'april | apr | avril | avr | abril | abr | aprile',
  'may | mai | mayo | mei | maggio | mag',
  'june | jun | juin | juni | junio | giugno | giu',
  'july | jul | juillet | juil | juli | julio | luglio | lug',
  'august | aug | août | agosto | ago | augustus',
  'september | sep | sept | septembre | septiembre | setiembre | set | settembre | sett',
  'october | oct | octobre | oktober | okt | octubre | ottobre | ott',
  'november | nov | novembre | noviembre',
  'december | dec | décembre | déc | dezember | dez | diciembre | dic | dicembre',
];

/** Monday first. */
const WEEKDAYS: readonly (readonly string[])[] = [
  'monday | lundi | montag | lunes | maandag | lunedì',
  'tuesday | mardi | dienstag | martes | dinsdag | martedì',
  'wednesday | mercredi | mittwoch | miércoles | woensdag | mercoledì',
  'thursday | jeudi | donnerstag | jueves | donderdag | giovedì',
  'friday | vendredi | freitag | viernes | vrijdag | venerdì',
  'saturday | samedi | samstag | sonnabend | sábado | zaterdag | sabato',
  'sunday | dimanche | sonntag | domingo | zondag | domenica',
].map(keysOf);

const monthByName = new Map(MONTHS.flatMap((names, index) => keysOf(names).map((name) => [name, index + 1] as const)));

/** @param key  the name as `wordKey` makes it. @returns 1 for January, null for any other word */
export function monthNumber(key: string): number | null {
  return monthByName.get(key) ?? null;
}

/** True for a weekday's name or its first two letters or more. */
export function isWeekday(key: string): boolean {
  return weekdayNumber(key) !== null;
}

/** 1 for Monday … 7 for Sunday, from the name or its first two letters or more; null for any other word. */
export function weekdayNumber(key: string): number | null {
  if (key.length < 2) return null;
  const index = WEEKDAYS.findIndex((names) => names.some((name) => name.startsWith(key)));
  return index < 0 ? null : index + 1;
}
