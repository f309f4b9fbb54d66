import { phraseIn } from '../../src/core/messages/phraseIn';
import { threatWords } from '../../src/defaults/threatWords';

const threatIn = (language: string, text: string) => phraseIn(text, threatWords[language] ?? []);

describe('a threat is seen, however it is inflected', () => {
  test.each`
    language | text
    ${'en'}  | ${'We will hand this over to our solicitors.'}
    ${'en'}  | ${'We will take you to court.'}
    ${'en'}  | ${'A debt collector will call.'}
    ${'en'}  | ${'We will start legal proceedings.'}
    ${'en'}  | ${'You will be charged late fees.'}
    ${'fr'}  | ${'Notre avocate vous écrira.'}
    ${'fr'}  | ${'Nous saisirons le tribunal.'}
    ${'fr'}  | ${'Le dossier part au contentieux.'}
    ${'fr'}  | ${'Vous recevrez une mise en demeure.'}
    ${'fr'}  | ${'Une société de recouvrement s’en chargera.'}
    ${'fr'}  | ${'Des pénalités seront dues.'}
    ${'de'}  | ${'Wir übergeben die Sache unserem Anwalt.'}
    ${'de'}  | ${'Unsere Rechtsanwältin meldet sich.'}
    ${'de'}  | ${'Wir schalten ein Inkassobüro ein.'}
    ${'de'}  | ${'Wir leiten das gerichtliche Mahnverfahren ein.'}
    ${'de'}  | ${'Wir leiten rechtliche Schritte ein.'}
    ${'es'}  | ${'Lo pasaremos a nuestros abogados.'}
    ${'es'}  | ${'Acudiremos a los tribunales.'}
    ${'es'}  | ${'Iniciaremos acciones legales.'}
    ${'es'}  | ${'Recibirá un burofax.'}
    ${'es'}  | ${'Una empresa de recobros le llamará.'}
    ${'nl'}  | ${'Wij schakelen een incassobureau in.'}
    ${'nl'}  | ${'Onze advocaten nemen het over.'}
    ${'nl'}  | ${'De deurwaarder komt langs.'}
    ${'nl'}  | ${'Wij stellen u in gebreke.'}
    ${'nl'}  | ${'Wij nemen gerechtelijke stappen.'}
    ${'it'}  | ${'Ci rivolgeremo al nostro avvocato.'}
    ${'it'}  | ${'Adiremo le vie legali.'}
    ${'it'}  | ${'Seguirà un decreto ingiuntivo.'}
    ${'it'}  | ${'La diffidiamo a pagare.'}
    ${'it'}  | ${'Affideremo la pratica al recupero crediti.'}
  `('$language: $text', ({ language, text }) => {
    expect(threatIn(language, text)).not.toBeNull();
  });
});

describe('what is said kindly is none', () => {
  test.each`
    language | text
    ${'en'}  | ${'A courtesy reminder. There is no need to take action if you have paid.'}
    ${'en'}  | ${'We noticed that it is overdue; could you suit yourself with a date?'}
    ${'fr'}  | ${'Il s’agit peut-être d’une erreur de saisie. Un court message suffit.'}
    ${'de'}  | ${'Ihre Zahlungserinnerung: Wir klären das sofort und gern. Das Ergebnis reicht uns.'}
    ${'es'}  | ${'Si hay algún problema, lo resolveremos de inmediato. Es un recordatorio legalmente neutro.'}
    ${'nl'}  | ${'Wij zoeken het graag uit. Rechts onderaan staat ons nummer.'}
    ${'it'}  | ${'Se è già in regola, grazie. Il Suo recapito è corretto.'}
  `('$language: $text', ({ language, text }) => {
    expect(threatIn(language, text)).toBeNull();
  });
});

test.each(Object.entries(threatWords))(
  '%s: each entry is lower case, plain, and not covered by another',
  (_language, words) => {
    expect(words.length).toBeGreaterThan(30);
    for (const word of words) {
      expect(word).toBe(word.toLowerCase());
      expect(word).not.toMatch(/’|\s\s|^\s|\s$/);
      const others = words.filter((one) => one !== word);
      expect([word, phraseIn(word.replace(/\*/g, ''), others)]).toEqual([word, null]);
    }
  },
);
