/** Cells that hold one of a few words: yes or no, a hold, a language, a kind of client. Words in the six languages. */
import type { ClientKind } from '../core/model';
import { wordKey, wordTable } from './wordKeys';

const YES_NO = wordTable({
  yes: 'yes | y | true | x | ok | oui | o | vrai | ja | j | wahr | sí | si | s | verdadero | waar | sì | vero | 1',
  no: 'no | n | false | non | faux | nein | falsch | falso | nee | onwaar | 0',
});

const OPEN_HOLD = wordTable({
  open:
    'open | until further notice | indefinitely | hold | on hold | forever | stop | pause | paused | ' +
    "jusqu'à nouvel ordre | en attente | bloqué | bis auf weiteres | offen | gesperrt | unbefristet | mahnsperre | " +
    'hasta nuevo aviso | en espera | bloqueado | tot nader order | tot nader bericht | geblokkeerd | ' +
    'fino a nuovo avviso | in attesa | bloccato',
});

const LANGUAGES = wordTable({
  en: 'en | english | englisch | anglais | inglés | engels | inglese | eng',
  fr: 'fr | french | français | französisch | francés | frans | francese | fra | fre',
  de: 'de | german | deutsch | allemand | alemán | duits | tedesco | deu | ger',
  es: 'es | spanish | español | spanisch | espagnol | castellano | spaans | spagnolo | spa | esp',
  nl: 'nl | dutch | nederlands | niederländisch | néerlandais | holandés | neerlandés | olandese | nld | dut',
  it: 'it | italian | italiano | italienisch | italien | italiaans | ita',
});

const KINDS = wordTable<ClientKind>({
  business:
    'business | b2b | company | firm | organisation | organization | entreprise | société | professionnel | pro | ' +
    'unternehmen | firma | geschäftlich | gewerblich | empresa | profesional | bedrijf | zakelijk | azienda | impresa',
  consumer:
    'consumer | b2c | private | person | individual | consommateur | particulier | privé | verbraucher | privat | ' +
    'privatperson | privatkunde | consumidor | particular | persona física | consument | particulier | privato | consumatore',
});

const PAYS_BY = wordTable<'transfer' | 'directDebit'>({
  transfer:
    'transfer | bank transfer | wire | card | cheque | virement | überweisung | transferencia | overschrijving | ' +
    'overboeking | bonifico | invoice | rechnung | facture',
  directDebit:
    'direct debit | directdebit | debit | sepa | sepa direct debit | auto pay | autopay | automatic | prélèvement | ' +
    'prélèvement automatique | lastschrift | einzug | bankeinzug | sepa-lastschrift | domiciliación | adeudo | ' +
    'domiciliación bancaria | incasso | automatische incasso | addebito | addebito diretto | rid | sdd',
});

const COUNTRIES = wordTable({
  GB: 'uk | united kingdom | great britain | england | scotland | wales | grossbritannien | royaume-uni | reino unido',
  US: 'usa | united states | united states of america | états-unis | vereinigte staaten | estados unidos | verenigde staten | stati uniti',
  DE: 'germany | deutschland | allemagne | alemania | duitsland | germania',
  FR: 'france | frankreich | francia | frankrijk',
  ES: 'spain | españa | espagne | spanien | spanje | spagna',
  IT: 'italy | italia | italie | italien | italië',
  NL: 'netherlands | the netherlands | nederland | pays-bas | niederlande | holland | países bajos | paesi bassi',
  BE: 'belgium | belgique | belgië | belgien | bélgica | belgio',
  AT: 'austria | österreich | autriche | oostenrijk',
  CH: 'switzerland | schweiz | suisse | svizzera | suiza | zwitserland',
  IE: 'ireland | irland | irlande | irlanda | ierland',
  LU: 'luxembourg | luxemburg | luxemburgo | lussemburgo',
  PL: 'poland | polska | polen | pologne | polonia',
  PT: 'portugal | portogallo',
});

/** True or false as people tick it; null for an empty cell, `'unknown'` for any other word. */
export function readYesNo(text: string): boolean | null | 'unknown' {
  if (text === '') return null;
  const found = text === '✓' || text === '✔' ? 'yes' : YES_NO.get(wordKey(text));
  return found === undefined ? 'unknown' : found === 'yes';
}

/** True for words that hold without naming a day: `yes`, `open`, `until further notice`. */
export function isOpenHold(text: string): boolean {
  return readYesNo(text) === true || OPEN_HOLD.has(wordKey(text));
}

/** A language's two-letter code, from the code, a locale (`fr_CH`) or its name; null for an unknown word. */
export function readLanguage(text: string): string | null {
  const named = LANGUAGES.get(wordKey(text));
  if (named !== undefined) return named;
  const code = /^([a-z]{2})(?:[-_][a-z]{2,4})?$/i.exec(text)?.[1];
  return code === undefined ? null : code.toLowerCase();
}

/** A country's two-letter code, from the code or the names of common ones; null for an unknown word. */
export function readCountry(text: string): string | null {
  const named = COUNTRIES.get(wordKey(text));
  if (named !== undefined) return named;
  return /^[a-z]{2}$/i.test(text) ? text.toUpperCase() : null;
}

export function readKind(text: string): ClientKind | null {
  return KINDS.get(wordKey(text)) ?? null;
}

export function readPaysBy(text: string): 'transfer' | 'directDebit' | null {
  return PAYS_BY.get(wordKey(text)) ?? null;
}
