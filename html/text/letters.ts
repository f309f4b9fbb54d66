/** The words of letters beside the steps. */

export const heading = 'Write a letter';
export const lead = 'Thanks, confirmations and statements complete no step and open no pause between reminders.';
export const letters = 'Letter';
export const writing = 'Writing the letter…';
export const send = 'Send this letter';
export const sending = 'Sending…';
export const seeSent = 'It stands in Contact history.';
export const thanked = 'Invoices to thank for';
export const mayTick = 'None ticked: the last payment.';
export const mustTick = 'The payments have no days: tick what came.';
export const from = 'From';
export const to = 'To';
export const mayName = 'Both empty: what is open today.';
export const mustName = 'Nothing is open: name the days of which it tells.';
