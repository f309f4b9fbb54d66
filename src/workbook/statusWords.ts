/** What people write into a Status column, in the six languages, and what it means for chasing. */
import type { InvoiceStatus } from '../core/model';
import { wordKey, wordTable } from './wordKeys';

const STATUS = wordTable<InvoiceStatus>({
  open:
    'open | sent | issued | unpaid | outstanding | pending | not paid | invoiced | active | approved | due | new | to pay | ' +
    'awaiting payment | reminder sent | reminded | viewed | confirmed | authorised | authorized | posted | final | finalised | ' +
    'ouvert | ouverte | envoyé | envoyée | émise | émis | impayé | impayée | non payé | non payée | à payer | en attente | ' +
    'en attente de paiement | à régler | non réglée | relancé | relancée | en cours | validée | ' +
    'offen | versendet | verschickt | gesendet | unbezahlt | ausstehend | gestellt | gemahnt | erinnert | nicht bezahlt | ' +
    'fakturiert | gebucht | zahlung ausstehend | versandt | ' +
    'abierta | abierto | enviada | enviado | emitida | impagada | impagado | no pagada | no pagado | pendiente | ' +
    'pendiente de pago | por pagar | por cobrar | reclamada | ' +
    'openstaand | verzonden | verstuurd | onbetaald | niet betaald | te betalen | herinnerd | aangemaand | gefactureerd | ' +
    'aperta | aperto | inviata | inviato | emessa | emesso | non pagata | non pagato | insoluta | insoluto | da pagare | ' +
    'da incassare | in attesa | in attesa di pagamento | sollecitata | sollecitato',
  partlyPaid:
    'partly paid | partially paid | part paid | partial | part payment | partial payment | partially | 50 % paid | ' +
    'partiellement payé | partiellement payée | partiel | payée en partie | payé en partie | acompte versé | paiement partiel | ' +
    'partiellement réglée | teilbezahlt | teilweise bezahlt | teilzahlung | angezahlt | teils bezahlt | ' +
    'parcialmente pagada | parcialmente pagado | pago parcial | parcial | pagada en parte | cobrada parcialmente | ' +
    'deels betaald | gedeeltelijk betaald | gedeeltelijk | deelbetaling | ' +
    'parzialmente pagata | parzialmente pagato | pagata in parte | pagato in parte | parziale | pagamento parziale | acconto',
  overdue:
    'overdue | late | past due | in arrears | delinquent | échu | échue | en retard | en souffrance | retard | ' +
    'überfällig | fällig | verzug | in verzug | im verzug | vencida | vencido | atrasada | atrasado | con retraso | en mora | ' +
    'achterstallig | te laat | scaduta | scaduto | in ritardo',
  draft:
    'draft | not sent | unsent | proforma | pro forma | planned | to send | quote | estimate | ' +
    'brouillon | à envoyer | non envoyée | provisoire | devis | entwurf | nicht versendet | geplant | angebot | ' +
    'borrador | no enviada | presupuesto | concept | klad | nog niet verzonden | niet verzonden | offerte | ' +
    'bozza | non inviata | da inviare | preventivo',
  paid:
    'paid | paid in full | fully paid | settled | closed | complete | completed | done | cleared | paid on | ' +
    'payé | payée | réglé | réglée | soldé | soldée | acquitté | acquittée | encaissé | encaissée | clôturée | payée le | payé le | réglée le | ' +
    'bezahlt | gezahlt | beglichen | erledigt | ausgeglichen | bezahlt am | vollständig bezahlt | abgeschlossen | zahlung erhalten | ' +
    'pagada | pagado | cobrada | cobrado | saldada | liquidada | cerrada | completada | pagada el | ' +
    'betaald | voldaan | afgehandeld | afgerond | betaald op | volledig betaald | gesloten | ' +
    'pagata | pagato | saldata | saldato | incassata | incassato | chiusa | pagata il | quietanzata',
  cancelled:
    'cancelled | canceled | void | voided | deleted | withdrawn | credited | reversed | refunded | ' +
    'annulé | annulée | supprimée | avoir | créditée | remboursée | storniert | storno | gutgeschrieben | annulliert | ungültig | gelöscht | ' +
    'anulada | anulado | cancelada | cancelado | abonada | rectificada | geannuleerd | gecrediteerd | nietig | ' +
    'annullata | annullato | stornata | stornato | accreditata',
  writtenOff:
    'written off | write-off | write off | bad debt | uncollectible | irrecoverable | passé en perte | perte | irrécouvrable | ' +
    'créance irrécouvrable | passée en perte | abgeschrieben | ausgebucht | uneinbringlich | forderungsausfall | ' +
    'incobrable | dada de baja | afgeschreven | oninbaar | stralciata | inesigibile | perdita | svalutata',
  inCollection:
    'in collection | collection | collections | debt collection | with agency | at agency | handed over | legal | lawyer | in court | ' +
    'collection agency | au recouvrement | en recouvrement | recouvrement | contentieux | huissier | avocat | ' +
    'inkasso | beim inkasso | im inkasso | gerichtlich | anwalt | beim anwalt | gerichtliches mahnverfahren | ' +
    'en recobro | en cobranza | recobro | vía judicial | abogado | judicial | in incasso | bij incasso | deurwaarder | advocaat | ' +
    'recupero crediti | in recupero | legale | avvocato | al legale | contenzioso',
  disputed:
    'disputed | dispute | in dispute | contested | claim | complaint | query | queried | litige | en litige | contesté | contestée | ' +
    'réclamation | strittig | bestritten | reklamation | reklamiert | streitig | in klärung | beanstandet | widersprochen | ' +
    'en disputa | disputada | disputado | reclamación | impugnada | en litigio | betwist | in geschil | dispuut | klacht | ' +
    'contestata | contestato | in contestazione | reclamo | contestazione',
  onHold:
    'on hold | hold | held | paused | stopped | suspended | blocked | do not chase | wait | suspendu | suspendue | bloqué | bloquée | ' +
    'en pause | ne pas relancer | gesperrt | mahnsperre | pausiert | zurückgestellt | ausgesetzt | angehalten | nicht mahnen | warten | ' +
    'en espera | retenida | suspendida | bloqueada | in de wacht | geblokkeerd | opgeschort | gepauzeerd | niet aanmanen | ' +
    'sospesa | sospeso | bloccata | bloccato | in sospeso',
  promised:
    'promised | promise | promise to pay | payment promised | will pay | promis | promesse de paiement | paiement promis | ' +
    'versprochen | zugesagt | zahlung zugesagt | zahlungszusage | zahlungsversprechen | prometida | prometido | promesa de pago | ' +
    'beloofd | betaling toegezegd | toegezegd | betaalbelofte | promessa | promesso | promessa di pagamento',
  plan:
    'plan | payment plan | instalments | installments | in plan | instalment plan | échelonné | échelonnée | échéancier | ' +
    'plan de paiement | échelonnement | ratenzahlung | raten | in raten | ratenplan | stundung | gestundet | plan de pago | ' +
    'plan de pagos | a plazos | fraccionada | aplazada | betalingsregeling | in termijnen | afbetaling | termijnen | ' +
    'rateizzata | rateizzato | piano di rientro | a rate | rateale | dilazionata',
});

/** Anything that begins a date or a number behind the word: "paid 12.03.", "bezahlt am 3. März". */
const TAIL = /[\s:,(-]*\d[^%]*$/;

/**
 * What a Status cell means; open when it is empty.
 *
 * @returns null for a word that stands in none of the lists: never guessed
 * @example `Bezahlt am 12.03.2026` is paid, `Teilbezahlt` is partly paid
 */
export function readStatus(text: string): InvoiceStatus | null {
  if (text === '' || /^[-\u2013\u2014]+$/.test(text)) return 'open';
  return STATUS.get(wordKey(text)) ?? STATUS.get(wordKey(text.replace(TAIL, ''))) ?? null;
}

/** Statuses in which nothing is owed or somebody else collects: such rows are never chased and need not be readable. */
export const CLOSED_STATUSES: ReadonlySet<InvoiceStatus> = new Set<InvoiceStatus>([
  ...(['draft', 'paid', 'cancelled', 'writtenOff', 'inCollection'] as const),
]);
