/** What all elements of a Doc have in common: they stand in one document or on their own, and have children by number. */
import { ServiceError, SignatureError } from '../realm/errors';

/** Copies, and what was taken out of its document. */
const detached = new WeakSet<object>();

/** @returns the model, from now on to be put into a document once */
export function onItsOwn<T extends object>(model: T): T {
  detached.add(model);
  return model;
}

/** @throws what DocumentApp says of an element that stands in a document already */
export function taken<T extends object>(model: T | null): T {
  if (model === null) throw new SignatureError();
  if (!detached.delete(model)) throw new ServiceError('Element must be detached.');
  return model;
}

/** @throws what DocumentApp says of a child that is not there */
export function childAt<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined)
    throw new ServiceError(`Child index (${index}) must be less than the number of child elements (${items.length}).`);
  return item;
}
