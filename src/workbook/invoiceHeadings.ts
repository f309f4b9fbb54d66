/** What the columns of an invoice sheet are called in English, French, German, Spanish, Dutch and Italian. */
import { type FieldWords, headingTable } from './headings';
import type { InvoiceField } from './invoiceFields';

/**
 * Clear names, and names that count only where no clear one stands: "Total" beats "Amount", which may be net.
 */
export const INVOICE_WORDS: FieldWords<InvoiceField> = {
  number: {
    clear:
      'invoice number | invoice no | invoice nr | invoice num | invoice id | inv no | inv nr | inv number | ' +
      'invoice ref | invoice reference | document number | document no | doc no | bill no | bill number | ' +
      'numéro de facture | numéro facture | n° facture | n° de facture | no facture | no de facture | nº facture | ' +
      'num facture | réf facture | référence facture | facture n° | ' +
      'rechnungsnummer | rechnungsnr | rechnung nr | rechnungs-nr | rg-nr | re-nr | rgnr | renr | rechnung nummer | ' +
      'belegnummer | belegnr | beleg-nr | faktura-nr | fakturanummer | rechnungs-nummer | ' +
      'número de factura | número factura | nº factura | n° de factura | nº de factura | no de factura | num factura | ' +
      'factuurnummer | factuurnr | factuur nr | factuur nummer | factuur-nr | faktuurnummer | ' +
      'numero fattura | numero della fattura | n fattura | nr fattura | n° fattura | num fattura | fattura n | fattura nr',
    weak:
      'invoice | facture | rechnung | factura | factuur | fattura | invoices | bill | document | beleg | pièce | ' +
      'number | numéro | nummer | número | numero | no | nr | n° | num | id | ref | référence | reference | referenz | ' +
      'referencia | referentie | riferimento',
  },
  client: {
    clear:
      'client | client name | customer | customer name | debtor | debtor name | bill to | billed to | account name | ' +
      'company name | client / company | nom du client | nom client | client (nom) | débiteur | clients | ' +
      'kunde | kundenname | name des kunden | auftraggeber | debitor | kunden | kunde / firma | rechnungsempfänger | ' +
      'cliente | nombre del cliente | nombre cliente | deudor | clientes | ' +
      'klant | klantnaam | naam klant | debiteur | debiteurnaam | opdrachtgever | ' +
      'nome cliente | nome del cliente | debitore | intestatario',
    weak:
      'company | société | firma | empresa | bedrijf | azienda | organisation | organization | entreprise | unternehmen | ' +
      'ditta | raison sociale | razón social | ragione sociale | firmenname | bedrijfsnaam | firmanaam | account | buyer | payer | ' +
      'recipient | destinataire | empfänger | destinatario | name | nom | nombre | naam | nome',
  },
  dueDate: {
    clear:
      'due date | due on | date due | due by | due at | payment due | payment due date | pay by | payable by | ' +
      'payable on | maturity | maturity date | deadline | ' +
      "échéance | date d'échéance | date échéance | date de paiement prévue | à payer avant le | à payer le | échéant le | " +
      "date limite de paiement | date limite | échéance le | date d'exigibilité | " +
      'fällig | fällig am | fälligkeit | fälligkeitsdatum | fällig zum | fälligkeitstag | zahlbar bis | zahlungsziel | zu zahlen bis | ' +
      'zahlungsfrist | fällig bis | zahlung fällig | fällig per | ' +
      'fecha de vencimiento | fecha vencimiento | vencimiento | vence | vence el | f vencimiento | fecha límite | ' +
      'fecha límite de pago | fecha de pago prevista | ' +
      'vervaldatum | vervalt op | vervaldag | uiterste betaaldatum | te betalen voor | betalen voor | betaaltermijn | ' +
      'verval datum | uiterlijk te betalen | ' +
      'scadenza | data scadenza | data di scadenza | scade il | scadenza pagamento | da pagare entro | pagare entro',
    weak: 'due | frist | verfall | verval | termine',
  },
  amount: {
    clear:
      'total | total amount | invoice total | invoice amount | gross | gross amount | grand total | amount incl vat | ' +
      'total incl vat | amount including vat | total inc vat | amount inc vat | gross total | invoice value | ' +
      'total including vat | total with vat | total with tax | ' +
      'montant ttc | total ttc | ttc | montant total | montant facture | montant de la facture | montant total ttc | ' +
      'rechnungsbetrag | bruttobetrag | brutto | betrag brutto | gesamtbetrag | gesamt | summe brutto | rechnungssumme | ' +
      'gesamtsumme | endbetrag | betrag inkl mwst | betrag (brutto) | ' +
      'importe total | total factura | importe factura | importe con iva | total con iva | importe de la factura | ' +
      'factuurbedrag | bedrag incl btw | totaalbedrag | totaal | totaal incl btw | bruto | brutobedrag | bedrag inclusief btw | ' +
      'importo totale | totale | totale fattura | importo fattura | importo lordo | lordo | totale ivato | importo ivato | ' +
      'totale documento | totale con iva',
    weak:
      'amount | sum | value | price | montant | somme | betrag | summe | wert | preis | importe | monto | cantidad | suma | ' +
      'bedrag | som | importo | somma | cifra',
  },
  issueDate: {
    clear:
      'issue date | issued | issued on | date issued | invoice date | date of invoice | invoiced on | date of issue | ' +
      'document date | billing date | bill date | ' +
      "date de facture | date facture | date de la facture | date d'émission | date de facturation | émise le | émis le | " +
      'date émission | facturé le | ' +
      'rechnungsdatum | belegdatum | ausgestellt am | ausstellungsdatum | rechnung vom | fakturadatum | datum der rechnung | re-datum | rg-datum | ' +
      'fecha de factura | fecha factura | fecha de emisión | fecha emisión | emitida el | fecha de expedición | ' +
      'factuurdatum | datum factuur | uitgegeven op | datum van factuur | ' +
      'data fattura | data della fattura | data emissione | data di emissione | emessa il | emesso il | data documento',
    weak: 'date | created | created on | datum | fecha | data | vom | angelegt am',
  },
  sentOn: {
    clear:
      'sent on | sent | date sent | sent date | sent to client on | invoice sent | emailed on | mailed on | ' +
      "envoyée le | envoyé le | date d'envoi | date envoi | transmise le | " +
      'versendet am | gesendet am | versanddatum | versandt am | verschickt am | versand am | gesendet | ' +
      'enviada el | enviado el | fecha de envío | fecha envío | ' +
      'verzonden op | verstuurd op | verzenddatum | verstuurd | verzonden | ' +
      'inviata il | inviato il | data invio | data di invio | spedita il',
    weak: '',
  },
  currency: {
    clear:
      'currency | currency code | curr | ccy | iso currency | devise | code devise | monnaie | währung | whg | wkz | ' +
      'währungscode | moneda | divisa | código de moneda | valuta | munt | muntsoort | valutacode | codice valuta',
    weak: '',
  },
  paid: {
    clear:
      'paid | amount paid | paid amount | already paid | paid so far | received | amount received | payments | payment received | ' +
      'paid to date | paid in | ' +
      'payé | payée | montant payé | déjà payé | réglé | montant réglé | encaissé | acompte | acomptes | montant encaissé | ' +
      'bezahlt | gezahlt | bezahlter betrag | zahlbetrag | zahlungseingang | eingegangen | bereits bezahlt | anzahlung | ' +
      'geleistete zahlung | erhalten | teilzahlung | betrag bezahlt | ' +
      'pagado | importe pagado | cobrado | importe cobrado | ya pagado | abonado | pagos | ' +
      'betaald | betaald bedrag | reeds betaald | ontvangen | ontvangen bedrag | voldaan | bedrag betaald | ' +
      'pagato | importo pagato | già pagato | incassato | importo incassato | versato | acconto | acconti | ricevuto',
    weak: '',
  },
  paidOn: {
    clear:
      'paid on | date paid | paid date | payment date | date of payment | payment received on | received on | settled on | ' +
      'payée le | payé le | date de paiement | date paiement | réglée le | réglé le | date de règlement | encaissé le | ' +
      'bezahlt am | zahlungsdatum | gezahlt am | zahldatum | eingang am | zahlungseingang am | beglichen am | datum der zahlung | ' +
      'pagado el | pagada el | fecha de pago | fecha pago | fecha de cobro | cobrado el | cobrada el | ' +
      'betaald op | betaaldatum | datum betaling | datum betaald | ontvangen op | voldaan op | ' +
      'pagato il | pagata il | data pagamento | data di pagamento | incassato il | saldato il | data incasso',
    weak: '',
  },
  balance: {
    clear:
      'balance | balance due | amount due | total due | outstanding | outstanding amount | open amount | amount open | open balance | ' +
      'remaining | amount outstanding | unpaid | unpaid amount | remaining balance | left to pay | still due | to pay | amount owing | owing | ' +
      'solde | reste à payer | restant dû | solde dû | montant dû | reste dû | impayé | solde restant | solde à payer | reste | à encaisser | ' +
      'offen | offener betrag | offener posten | saldo | restbetrag | rest | noch offen | offene summe | ausstehend | ' +
      'offener rest | op-betrag | restforderung | offen betrag | ' +
      'pendiente | saldo pendiente | importe pendiente | pendiente de pago | por cobrar | resto | saldo deudor | ' +
      'openstaand | openstaand bedrag | nog te betalen | openstaand saldo | restant | te betalen | open bedrag | nog open | ' +
      'saldo residuo | residuo | da pagare | importo residuo | da incassare | insoluto | saldo aperto | importo dovuto | rimanente',
    weak: 'open',
  },
  status: {
    clear:
      'status | invoice status | payment status | state | statut | état | statut de paiement | état facture | ' +
      'zahlungsstatus | rechnungsstatus | zustand | stand | estado | situación | estado de pago | estado factura | ' +
      'betaalstatus | betalingsstatus | factuurstatus | stato | stato pagamento | stato fattura',
    weak: '',
  },
  project: {
    clear:
      'project | project name | job | matter | projet | nom du projet | chantier | affaire | projekt | projektname | auftrag | vorhaben | bauvorhaben | ' +
      'proyecto | obra | projectnaam | opdracht | progetto | commessa | nome progetto | ' +
      'nombre del proyecto',
    weak: 'description | subject | service | objet | prestation | betreff | leistung | concepto | asunto | descripción | omschrijving | oggetto | descrizione | causale',
  },
  poNumber: {
    clear:
      'po number | po no | po | purchase order | po nr | po # | p.o. | purchase order number | client reference | ' +
      'customer reference | order number | order no | your reference | your ref | ' +
      'bon de commande | n° bon de commande | n° de commande | numéro de commande | n° commande | référence client | ' +
      'bestellnummer | bestellnr | bestell-nr | auftragsnummer | ihre bestellnummer | kundenreferenz | ihr zeichen | auftragsnr | ' +
      'orden de compra | nº de pedido | número de pedido | pedido | n° pedido | referencia cliente | ' +
      'inkoopnummer | bestelnummer | inkooporder | ordernummer | uw referentie | inkoopordernummer | klantreferentie | ' +
      "ordine d'acquisto | numero ordine | n ordine | ordine | nr ordine | riferimento cliente",
    weak: '',
  },
  file: {
    clear:
      'invoice file | file | pdf | invoice pdf | document link | link | invoice link | attachment | invoice url | drive link | url | ' +
      'fichier | pièce jointe | lien | fichier facture | lien facture | pdf facture | ' +
      'datei | rechnungsdatei | anhang | rechnung pdf | rechnungs-pdf | dokument | pdf-link | ' +
      'archivo | enlace | adjunto | archivo factura | fichero | ' +
      'bestand | bijlage | factuurbestand | factuur pdf | koppeling | ' +
      'allegato | file fattura | collegamento | pdf fattura',
    weak: '',
  },
  email: {
    clear:
      'client e-mail | client email | customer email | email | e-mail | e-mail address | email address | mail | contact email | ' +
      'billing email | invoice email | accounts email | email to | mail address | ap email | ' +
      'e-mail client | courriel | adresse e-mail | adresse mail | courriel client | email client | mél | adresse courriel | e-mail du client | ' +
      'e-mail kunde | kunden-e-mail | kundenmail | e-mail-adresse | mailadresse | e-mail des kunden | rechnungsmail | ' +
      'correo | correo electrónico | correo cliente | email cliente | e-mail del cliente | correo del cliente | dirección de correo | ' +
      'e-mailadres | mailadres | e-mail klant | klant e-mail | e-mailadres klant | ' +
      'posta elettronica | e-mail cliente | indirizzo e-mail | indirizzo email | mail cliente',
    weak: '',
  },
  contact: {
    clear:
      'contact | contact name | contact person | attention | attn | ap contact | first name | salutation | ' +
      'interlocuteur | personne de contact | nom du contact | à l’attention de | ' +
      'ansprechpartner | kontakt | kontaktperson | ansprechpartnerin | z. hd. | zu händen | ' +
      'contacto | persona de contacto | nombre de contacto | a la atención de | ' +
      'contactpersoon | t.a.v. | ter attentie van | naam contactpersoon | ' +
      'contatto | referente | persona di contatto | nome contatto',
    weak: '',
  },
  language: {
    clear: 'language | lang | client language | langue | sprache | idioma | lengua | taal | lingua',
    weak: '',
  },
  phone: {
    clear:
      'phone | telephone | tel | phone number | mobile | cell | contact phone | téléphone | tél | portable | n° de téléphone | ' +
      'telefon | telefonnummer | tel-nr | rufnummer | handy | mobil | teléfono | móvil | número de teléfono | ' +
      'telefoon | telefoonnummer | mobiel | gsm | telefono | cellulare | numero di telefono',
    weak: '',
  },
  procedure: {
    clear:
      'procedure | dunning procedure | reminder procedure | follow-up | procédure | procédure de relance | mahnverfahren | ' +
      'mahnablauf | procedimiento | aanmaanprocedure | herinneringsprocedure | procedura | procedura di sollecito',
    weak: '',
  },
  extendedTo: {
    clear:
      'extended due date | extended to | new due date | extension | extended until | postponed to | ' +
      "échéance prolongée | nouvelle échéance | échéance reportée | report d'échéance | reportée au | prolongation | " +
      'verlängert bis | neue fälligkeit | neues fälligkeitsdatum | stundung bis | gestundet bis | aufschub bis | neuer zahlungstermin | ' +
      'nuevo vencimiento | vencimiento ampliado | prórroga | ampliado hasta | nueva fecha de vencimiento | ' +
      'nieuwe vervaldatum | verlengd tot | uitstel tot | uitgesteld tot | ' +
      'nuova scadenza | proroga | prorogata al | scadenza prorogata | prorogato al',
    weak: '',
  },
  holdUntil: {
    clear:
      'hold until | hold | on hold until | do not chase | do not chase until | no reminder until | pause until | snooze until | hold to | ' +
      "suspendu jusqu'au | ne pas relancer | ne pas relancer avant | en attente jusqu'au | bloqué jusqu'au | suspension | " +
      'mahnsperre | mahnsperre bis | gesperrt bis | zurückgestellt bis | nicht mahnen | nicht mahnen bis | sperre bis | ' +
      'en espera hasta | no reclamar | no reclamar hasta | suspendido hasta | retener hasta | bloqueado hasta | ' +
      'uitstellen tot | niet aanmanen | niet aanmanen voor | geblokkeerd tot | in de wacht tot | wachten tot | ' +
      'sospeso fino al | in attesa fino al | non sollecitare | non sollecitare fino al | bloccato fino al | sospeso fino a',
    weak: '',
  },
  note: {
    clear:
      'note | notes | comment | comments | remark | remarks | internal note | memo | ' +
      'remarque | remarques | commentaire | commentaires | observations | ' +
      'notiz | notizen | bemerkung | bemerkungen | kommentar | anmerkung | anmerkungen | hinweis | ' +
      'nota | notas | comentario | comentarios | observaciones | ' +
      'opmerking | opmerkingen | notitie | notities | toelichting | ' +
      'osservazioni | commento | commenti | annotazioni',
    weak: '',
  },
};

/** All headings of invoice columns by their key. */
export const INVOICE_HEADINGS = headingTable(INVOICE_WORDS);
