/**
 * What holds paragraphs: the body, a header, a footer, a cell. Whatever is put in must be on its own: new, a copy, or taken
 * out before.
 */
import { type Paragraph, paragraphOf, type Table } from '../documents/model';
import { integer, text } from '../realm/arguments';
import { ServiceError, SignatureError } from '../realm/errors';
import { type Instance, ITSELF, type Method } from '../realm/serviceClass';
import { childAt, onItsOwn, taken } from './documentElement';
import { lineOf, selfOfLine, textOf } from './documentText';

type Held = Paragraph | Table;

/**
 * The methods that all of them share.
 *
 * @param held  its elements, which are changed in place
 * @param wrap  the object of an element
 * @param unwrap  the element of an object, null for anything else
 */
export function containerMethods<S>(
  held: (self: S) => Held[],
  wrap: (element: Held) => Instance,
  unwrap: (value: unknown) => Held | null,
): Readonly<Record<string, Method<S>>> {
  const append = (self: S, element: Held): Instance => {
    held(self).push(element);
    return wrap(element);
  };
  const insert = (self: S, at: number, element: Held): Instance => {
    const elements = held(self);
    if (at < 0 || at > elements.length)
      throw new ServiceError(
        `Child index (${at}) must be less than or equal to the number of child elements (${elements.length}).`,
      );
    elements.splice(at, 0, element);
    return wrap(element);
  };
  return {
    appendParagraph: (self, args) => append(self, newLine(args, 0, false)),
    appendListItem: (self, args) => append(self, newLine(args, 0, true)),
    insertParagraph: (self, args) => insert(self, integer(args, 0), newLine(args, 1, false)),
    insertListItem: (self, args) => insert(self, integer(args, 0), newLine(args, 1, true)),
    // Google leaves one empty paragraph: a document cannot be without.
    clear: (self) => {
      held(self).splice(0, Number.POSITIVE_INFINITY, paragraphOf(''));
      return ITSELF;
    },
    getNumChildren: (self) => held(self).length,
    getChild: (self, args) => wrap(childAt(held(self), integer(args, 0))),
    removeChild: (self, [child]) => {
      const elements = held(self);
      const element = unwrap(child);
      const index = element === null ? -1 : elements.indexOf(element);
      if (element === null || index < 0)
        throw new ServiceError('Element does not contain the specified child element.');
      if (index === elements.length - 1 && element.kind === 'paragraph')
        throw new ServiceError("Can't remove the last paragraph in a document section.");
      elements.splice(index, 1);
      onItsOwn(element);
      return ITSELF;
    },
    getText: (self) =>
      held(self)
        .flatMap((element) => (element.kind === 'paragraph' ? [textOf(element)] : []))
        .join('\n'),
  };
}

/** The object of a paragraph, for what holds nothing else. */
export function wrapLine(element: Held): Instance {
  if (element.kind === 'table') throw new TypeError('a table stands where only paragraphs do');
  return lineOf(element);
}

/** A text, or a paragraph that is on its own. */
function newLine(args: readonly unknown[], index: number, isListItem: boolean): Paragraph {
  if (typeof args[index] === 'object') {
    const line = taken(selfOfLine(args[index]));
    if (line.isListItem !== isListItem) throw new SignatureError();
    return line;
  }
  return { ...paragraphOf(text(args, index)), isListItem };
}
