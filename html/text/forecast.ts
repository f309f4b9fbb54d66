/** The words of the next 30 days. */

export const heading = 'The next 30 days';
export const supposes = 'Each call and notice is taken as done on its day. Nothing is sent by looking.';
export const none = 'Nothing is due in the next 30 days';
export const means = { mails: 'e-mail', calls: 'call', notices: 'formal notice' };
