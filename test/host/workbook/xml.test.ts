import {
  attributesOf,
  decodeXml,
  elementsOf,
  encodeXml,
  findAll,
  innerXml,
  openTag,
  textOf,
} from '../../../host/workbook/xml';

describe('attributes of the first tag, decoded', () => {
  test.each([
    ['<a/>', {}],
    ['<a b="1" c=\'2\'/>', { b: '1', c: '2' }],
    ['<?xml version="1.0"?><!-- b="0" --><a b="x &amp; y"><c d="no"/></a>', { b: 'x & y' }],
    ['<a r:id="rId1" n="a > b">', { 'r:id': 'rId1', n: 'a > b' }],
    ['no tag at all', {}],
  ])('%s', (raw, attributes) => {
    expect(attributesOf(raw)).toEqual(attributes);
  });
});

describe('children keep their text, whatever is in them', () => {
  test.each([
    ['', []],
    ['<a/>', [['a', '<a/>']]],
    [
      '<a><b/><b>x</b></a> <c d="/>"/>',
      [
        ['a', '<a><b/><b>x</b></a>'],
        ['c', '<c d="/>"/>'],
      ],
    ],
    ['<!-- <x> --><a><![CDATA[</a>]]></a>', [['a', '<a><![CDATA[</a>]]></a>']]],
    [
      '<a><a><a/></a></a><mc:b/>',
      [
        ['a', '<a><a><a/></a></a>'],
        ['mc:b', '<mc:b/>'],
      ],
    ],
  ])('%s', (xml, expected) => {
    expect(elementsOf(xml).map(({ name, raw }) => [name, raw])).toEqual(expected);
  });

  test('asking for a tag first does not lose the first children', () => {
    openTag('<worksheet xmlns="long enough to move on"><a/></worksheet>');
    expect(elementsOf('<b/><c/>').map((each) => each.name)).toEqual(['b', 'c']);
  });
});

describe('the inside of an element', () => {
  test.each([
    ['<a>x<b/></a>', 'x<b/>'],
    ['<a/>', ''],
    ['<a b="1"></a>', ''],
  ])('%s → %s', (raw, inner) => {
    expect(innerXml(raw)).toBe(inner);
  });
});

describe('elements are found by their local name', () => {
  test.each([
    ['<x><sheet a="1"/><sheets/><s:sheet>in</s:sheet></x>', 'sheet', ['<sheet a="1"/>', '<s:sheet>in</s:sheet>']],
    [
      '<x><t>a</t><text>b</text><t xml:space="preserve"> c </t><t/></x>',
      't',
      ['<t>a</t>', '<t xml:space="preserve"> c </t>', '<t/>'],
    ],
    ['<x/>', 't', []],
  ])('%s', (xml, name, expected) => {
    expect(findAll(xml, name)).toEqual(expected);
  });
});

describe('text is decoded and encoded', () => {
  test.each([
    ['a &lt;b&gt; &amp;amp; &quot;c&quot; &apos;', 'a <b> &amp; "c" \''],
    ['&#65;&#x42;&#128512;', 'AB😀'],
    ['&unknown; stays', '&unknown; stays'],
  ])('%s → %s', (encoded, plain) => {
    expect(decodeXml(encoded)).toBe(plain);
  });

  test.each([
    ['a <b> & "c"', 'a &lt;b&gt; &amp; &quot;c&quot;'],
    ['two\nlines', 'two&#10;lines'],
    ['bell\u0007 and \uffff', 'bell and '],
    ['emoji 😀 stays', 'emoji 😀 stays'],
  ])('%j → %j', (plain, encoded) => {
    expect(encodeXml(plain)).toBe(encoded);
  });

  test('tags are dropped from a text', () => {
    expect(textOf('<t xml:space="preserve">a <b>&amp;</b></t>')).toBe('a &');
  });
});
