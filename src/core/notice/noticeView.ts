/** What fills a template Doc: the texts, rows and codes of a notice by their names, and which names a notice cannot be without. */
import type { NoticeName, NoticeView } from './blocks';
import { claimsOf } from './claims';
import type { NoticeFacts } from './facts';
import { withoutMarks } from './figures';
import { JURISDICTIONS, type Jurisdiction } from './jurisdiction';
import { ROW_NAMES, rowsOf } from './rows';
import { sentencesOf, TEXT_NAMES, type TextName } from './sentences';
import { noticeWays, wayLines } from './ways';

/** Shows or hides what stands in them. */
const SECTION_NAMES = ['hasInterest', 'hasClaims', 'isConsumer'] as const;
/** One for each currency that a code exists for; no notice has more. */
const IMAGE_NAMES = ['payCode', 'payCode2'] as const;

/** Everything that a template Doc may hold. */
export const NOTICE_NAMES: readonly NoticeName[] = [
  ...TEXT_NAMES.map((name): NoticeName => ({ name, kind: 'text', within: [] })),
  ...SECTION_NAMES.map((name): NoticeName => ({ name, kind: 'section', within: [] })),
  ...Object.entries(ROW_NAMES).map(([name, within]): NoticeName => ({ name, kind: 'rows', within })),
  ...IMAGE_NAMES.map((name): NoticeName => ({ name, kind: 'image', within: [] })),
];

/** The names without which a notice would lack what its jurisdiction makes it say. */
export function neededNames(jurisdiction: Jurisdiction): readonly TextName[] {
  const { letter, mandatory, mustEnclose } = JURISDICTIONS[jurisdiction];
  const isStatutory = letter !== 'formal' || jurisdiction === 'FR' || jurisdiction === 'UKcompany';
  return [
    ...(['creditorName', 'clientName', 'clientAddress', 'date', 'number', 'demand', 'ways', 'dispute'] as const),
    ...(isStatutory ? (['legalNotice'] as const) : []),
    ...(mandatory.indexOf('agreement') >= 0 ? (['agreement'] as const) : []),
    ...(mustEnclose.length > 0 ? (['enclosures'] as const) : []),
    // Without it the new term may be read as a deferral.
    ...(jurisdiction === 'CH' ? (['rightsKept'] as const) : []),
  ];
}

/** The values of `NOTICE_NAMES` for a notice. */
export function noticeView(facts: NoticeFacts): NoticeView {
  const claims = claimsOf(facts);
  const rows = rowsOf(facts, claims);
  const ways = noticeWays(facts, claims);
  const texts: Readonly<Record<TextName, string>> = {
    ...sentencesOf(facts, claims),
    ways: wayLines(ways, facts.language),
  };
  return {
    texts: bare(Object.entries(texts).map(([name, text]) => [name, withoutMarks(text)])),
    sections: bare([
      ['hasInterest', rows.interest.length > 0],
      ['hasClaims', rows.claims.length > 0],
      ['isConsumer', facts.client.kind === 'consumer'],
    ]),
    rows: bare(Object.entries(rows)),
    images: bare(
      IMAGE_NAMES.flatMap((name, at) => {
        const code = ways.codes[at];
        return code === undefined ? [] : [[name, { image: code.image, caption: code.caption }] as const];
      }),
    ),
  };
}

/** A record without a prototype. */
function bare<T>(entries: readonly (readonly [string, T])[]): Readonly<Record<string, T>> {
  const record: Record<string, T> = Object.create(null);
  for (const [name, value] of entries) record[name] = value;
  return record;
}
