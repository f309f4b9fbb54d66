/** The sentences of a formal notice, in French. Blanks before ":" and ";" never break a line. */
import type { NoticeTexts, Said } from './type';

const NBSP = '\u00a0';

export const fr: NoticeTexts = {
  headings: {
    formal: 'Mise en demeure de payer',
    nl14: 'Rappel sans frais',
    be14: 'Premier rappel',
    claim: 'Lettre de réclamation avant action en justice',
  },
  place: (town, day) => (town === null ? `Le ${day}` : `${town}, le ${day}`),
  ways: {
    registered: 'Lettre recommandée avec avis de réception',
    recorded: 'Lettre suivie, remise contre preuve de distribution',
    certified: 'Lettre recommandée (certified mail) avec avis de réception',
    post: 'Par courrier postal',
    postAndEmail: 'Par courrier postal et électronique',
    email: 'Par courrier électronique',
    burofax: 'Par burofax avec avis de réception et certification du texte',
    pec: 'Par courrier électronique certifié (PEC)',
  },
  number: (number) => `N° ${number}`,
  vatNumber: (number) => `N° TVA ${number}`,
  phone: 'Tél.',
  email: 'Courriel',
  salutation: () => 'Madame, Monsieur,',

  unpaid: (reminders, calls, invoices) => {
    const said = [
      ...(reminders === null
        ? []
        : [`${count(reminders, 'notre relance', 'nos relances')} par courriel ${on(reminders)}`]),
      ...(calls === null
        ? []
        : [`${count(calls, 'notre appel téléphonique', 'nos appels téléphoniques')} ${on(calls)}`]),
    ];
    const unpaid =
      invoices === 1
        ? 'la facture ci-dessous, arrivée à échéance, reste impayée.'
        : 'les factures ci-dessous, arrivées à échéance, restent impayées.';
    return said.length === 0 ? `L${unpaid.slice(1)}` : `Malgré ${said.join(' et ')}, ${unpaid}`;
  },
  agreement: (text) => `La créance résulte de ce qui suit${NBSP}: ${text}.`,
  instalmentsRefused: (reason) =>
    `Nous n’avons pas pu accepter l’échelonnement que vous avez proposé${NBSP}: ${reason}.`,

  invoices: 'Factures',
  gross: { CA: 'Taxes comprises', any: 'Montant TTC' },
  paid: 'Réglé',
  open: 'Reste dû',
  interestTo: (day) => `Intérêts de retard arrêtés au ${day}`,
  period: 'Période',
  daysHead: 'Jours',
  claims: 'Sommes réclamées',
  claim: 'Nature',
  amount: 'Montant',
  openInvoices: 'Factures impayées',
  total: 'Total dû',
  daily: (amount, from) =>
    `À compter du ${from}, ${amount} d’intérêts s’ajoutent pour chaque jour de retard supplémentaire jusqu’au paiement.`,
  basis: (citation, what) => {
    const due = {
      interest: 'Ces intérêts sont dus',
      compensation: 'Cette indemnité est due',
      both: 'Ces intérêts et cette indemnité sont dus',
    }[what];
    return citation === null ? `${due} comme prévu à notre contrat.` : `${due} de plein droit (${citation}).`;
  },
  waived: (amount) =>
    `Des intérêts et frais d’un montant de ${amount} sont en outre échus. Nous ne les réclamons pas à ce jour, sans y renoncer.`,
  reserved: (citation) =>
    `Nous nous réservons le droit de réclamer les intérêts et frais dus en raison du retard${citation === null ? '' : ` (${citation})`}.`,

  demand: {
    formal: ({ amount, deadline, days, expected }) =>
      expected === null
        ? `Par la présente, nous vous mettons en demeure de nous payer la somme de ${amount} au plus tard le ${deadline} (${days} à compter de la date de cette lettre).`
        : `Par la présente, nous vous mettons en demeure de nous payer la somme de ${amount} dans un délai de ${days} à compter de la réception de cette lettre. Si vous la recevez au plus tard le ${expected}, ce délai expire le ${deadline}${NBSP}; si elle vous parvient plus tard, il court en entier à compter de ce jour.`,
    nl14: ({ amount, deadline, days, expected }) =>
      `Vous pouvez encore payer ${amount} sans aucuns frais dans un délai de ${days}, qui commence le lendemain du jour où vous avez reçu cette lettre. Si vous la recevez au plus tard le ${expected}, ce délai expire le ${deadline}${NBSP}; si elle vous parvient plus tard, il court en entier à compter du lendemain.`,
    be14: ({ amount, deadline, days, isElectronic }) =>
      `Le solde restant dû est de ${amount}. Vous pouvez le payer sans frais jusqu’au ${deadline}, soit dans un délai de ${days} calendrier qui prend cours ${isElectronic ? 'le lendemain de l’envoi de ce rappel' : 'le troisième jour ouvrable qui suit l’envoi de ce rappel'}.`,
    claim: ({ amount, deadline, days }) =>
      `Nous vous réclamons ${amount}. Veuillez payer cette somme, ou nous renvoyer le formulaire de réponse ci-joint, au plus tard le ${deadline} (${days} à compter de la date de cette lettre).`,
  },
  pay: 'Modalités de paiement',
  payTo: `Vous pouvez payer ainsi${NBSP}:`,

  whatNext: 'Suites de la présente lettre',
  next: (what, isReplyAwaited) =>
    isReplyAwaited
      ? `À défaut de paiement intégral ou de réponse de votre part dans ce délai, nous ${what}.`
      : `À défaut de paiement intégral dans ce délai, nous ${what}, sans autre avis.`,
  court: {
    FR: 'saisirons la juridiction compétente, notamment par voie d’injonction de payer',
    CH: 'engagerons une poursuite à votre encontre',
    CA: 'intenterons une action en justice',
    any: (term) => `saisirons la juridiction compétente${term === null ? '' : ` (${term})`}`,
  },
  collection: 'confierons le dossier à une société de recouvrement',
  lawyer: 'confierons le dossier à notre avocat',
  contact: (address, phone) => {
    const ways = [
      ...(address === null ? [] : [`nous écrire à ${address}`]),
      ...(phone === null ? [] : [`nous appeler au ${phone}`]),
    ];
    return ways.length === 0 ? 'nous contacter' : ways.join(' ou ');
  },
  dispute: (contact, deadline) =>
    `Si vous contestez une facture ou souhaitez un échelonnement, veuillez ${contact} avant le ${deadline}, afin que nous trouvions une solution.`,
  paidAlready:
    'Si vous avez payé ces derniers jours, merci de nous en indiquer la date et de ne pas tenir compte de cette lettre.',
  effect: (article, stopsLimitation) =>
    `La présente lettre vaut mise en demeure, avec toutes ses conséquences de droit${article === null ? '' : ` (${article})`}${stopsLimitation ? ', et interrompt la prescription' : ''}.`,
  rightsKept: 'Le délai accordé ici ne vaut renonciation ni aux intérêts déjà courus ni à aucun autre droit.',

  interestFromReceipt: (citation) =>
    `À compter de la réception de cette lettre, les sommes dues portent intérêt au taux légal (${citation}).`,
  practiceDirection: `Cette lettre vous est adressée conformément à la Practice Direction on Pre-Action Conduct. Nous sommes prêts à discuter de notre demande avec vous ou à rechercher une solution amiable, par exemple une médiation. Des copies des documents sur lesquels nous nous fondons sont jointes${NBSP}; dites-nous s’il vous en faut d’autres. Une absence de réponse pourra être prise en compte par le tribunal.`,
  protocol: ({ address, withInterest }) => [
    'Cette lettre relève du Pre-Action Protocol for Debt Claims. La créance nous appartient et n’a pas été cédée.',
    withInterest
      ? 'Des intérêts et frais continuent de s’ajouter, comme indiqué ci-dessus.'
      : 'Aucun intérêt ni frais ne s’ajoute actuellement.',
    `Veuillez envoyer le formulaire de réponse (Reply Form) à${NBSP}: ${address}. Si vous nous y demandez des documents ou des informations, vous disposez de 30 jours à compter de leur envoi. Si nos échanges n’aboutissent pas, nous vous préviendrons 14 jours avant d’agir en justice. La notice d’information ci-jointe (Information Sheet) indique où obtenir des conseils gratuits et indépendants.`,
  ],
  consumerCosts: {
    NL: (amount, withVat) =>
      `Si vous ne payez pas dans ce délai, vous devrez en outre ${amount} de frais de recouvrement (art. 6:96 BW et Besluit vergoeding voor buitengerechtelijke incassokosten). ${withVat ? 'Ce montant comprend la TVA, que nous ne pouvons pas récupérer.' : 'Aucune TVA ne s’y ajoute.'}`,
    BE: (amount) =>
      `Si vous ne payez pas dans ce délai, vous devrez en outre une indemnité forfaitaire de ${amount} (livre XIX du code de droit économique).`,
  },
  creditorNamed: (creditor, supplied) => `Créancier${NBSP}: ${creditor}. Fourniture${NBSP}: ${supplied}.`,
  negotiate:
    'Nous vous invitons à négocier avec nous afin d’éviter un procès, et répondrons à toute proposition raisonnable.',
  ownBehalf: 'Nous vous écrivons en notre propre nom au sujet de nos propres factures.',

  enclosed: 'Pièces jointes',
  enclosures: {
    invoices: 'Copies des factures',
    statement: 'Relevé de compte à jour, intérêts et frais compris',
    informationSheet: 'Notice d’information (Information Sheet)',
    replyForm: 'Formulaire de réponse (Reply Form)',
    financialStatement: 'Formulaire de situation financière (Standard Financial Statement)',
  },
  how: { reminder: 'Relance par courriel', call: 'Appel téléphonique' },
  closing: { any: 'Veuillez agréer, Madame, Monsieur, l’expression de nos salutations distinguées.' },
};

function count({ count: times }: Said, one: string, several: string): string {
  return times === 1 ? one : several;
}

/** "du 12 août 2026", "des 12 août et 19 août 2026". */
function on(said: Said): string {
  return `${count(said, 'du', 'des')} ${said.days}`;
}
