/**
 * The three failures that a caller is expected to handle; anything else is a fault of ours. Messages are sentences
 * for the person at the screen and carry no internals.
 */

/** There is no such thing, or it is not this learner's: the two must look the same. */
export class NotFound extends Error {
  override readonly name = 'NotFound';
}

/** It exists, but its present state does not allow this. */
export class Conflict extends Error {
  override readonly name = 'Conflict';
}

/** The request cannot mean anything. `fields` has a sentence for each field of a form that is wrong. */
export class Invalid extends Error {
  override readonly name = 'Invalid';
  readonly fields: Readonly<Record<string, string>>;

  constructor(message: string, fields: Readonly<Record<string, string>> = {}) {
    super(message);
    this.fields = fields;
  }
}
