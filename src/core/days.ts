/** Calendar days: `YYYY-MM-DD` outside, whole day numbers inside. No time, no time zone, no clock. */

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string & { readonly brand: 'Day' };
