/** The words of letters beside the steps. */

export const heading = 'Write a letter';
export const lead = 'Thanks, confirmations and statements complete no step and open no pause between reminders.';
export const letters = 'Letter';
export const writing = 'Writing the letter…';
export const send = 'Send this letter';
export const sending = 'Sending…';
export const seeSent = 'It stands in Contact history.';
