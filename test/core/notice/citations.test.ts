import { courtTerm, defaultArticle, interestCitation } from '../../../src/core/notice/citations';

describe('a statute is cited as its own country writes it, elsewhere in short', () => {
  test.each`
    law     | kind          | language | citation
    ${'FR'} | ${'business'} | ${'fr'}  | ${'articles L. 441-10 et D. 441-5 du code de commerce'}
    ${'FR'} | ${'business'} | ${'de'}  | ${'art. L. 441-10, D. 441-5 Code de commerce'}
    ${'FR'} | ${'consumer'} | ${'fr'}  | ${'articles 1231-6 et 1344-1 du code civil'}
    ${'DE'} | ${'business'} | ${'it'}  | ${'§§ 286, 288 BGB'}
    ${'EU'} | ${'business'} | ${'es'}  | ${'Directiva 2011/7/UE'}
    ${'CH'} | ${'business'} | ${'de'}  | ${'Art. 104 OR'}
    ${'CH'} | ${'business'} | ${'it'}  | ${'art. 104 CO'}
    ${'UK'} | ${'business'} | ${'fr'}  | ${'Late Payment of Commercial Debts (Interest) Act 1998'}
    ${'UK'} | ${'consumer'} | ${'en'}  | ${null}
    ${'IE'} | ${'consumer'} | ${'en'}  | ${null}
    ${'US'} | ${'business'} | ${'en'}  | ${null}
    ${null} | ${'business'} | ${'en'}  | ${null}
  `('$law, $kind, $language: $citation', ({ law, kind, language, citation }) => {
    expect(interestCitation(law, kind, language)).toBe(citation);
  });
});

test('the article of default, and the court’s own word', () => {
  expect([defaultArticle('DE', 'fr'), defaultArticle('CH', 'fr'), defaultArticle('ES', 'es')]).toEqual([
    '§ 286 BGB',
    'art. 102 CO',
    null,
  ]);
  expect([courtTerm('FR'), courtTerm('DE'), courtTerm('EU')]).toEqual(['injonction de payer', 'Mahnbescheid', null]);
});
