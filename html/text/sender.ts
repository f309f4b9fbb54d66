/** The words of who sends from this spreadsheet, of a copy of one, of a history cut short, of changed bank details, and of what an account did not allow. */

export const takeOver = 'Take over…';
export const takeOverMeans = 'Clients will get their reminders from your account from now on.';
export const takeOverNow = 'Take over';
export const leaveIt = 'Leave it';
export const seeNight = 'See the nightly run';
export const nightOfSender = 'Only the account that sends can switch it: take over first.';
export const adopt = 'This spreadsheet sends from now on';
export const orLeaveCopy = 'Or leave it as it is: nothing leaves from here.';
export const acceptHistory = 'Go on without those rows';
export const confirmBank = 'These bank details are right';
export const allow = 'Allow it';
