/** The words of More: the mode, the nightly run, the pause. */

export const back = 'Back to More';
export const rules = 'Try other rules…';
export const setUp = 'Set up or repair…';
export const notice = 'Write a formal notice…';
export const charges = 'Interest and charges…';
export const templates = 'Templates…';
export const letters = 'Write a letter…';
export const mode = 'Mode';
export const now = 'now';
export const changeMode = (name: string) => `Change to ${name}`;
export const confirm = 'I have read this. Real e-mails may go to clients.';
export const confirmMissing = 'Tick this to go on.';
export const night = 'Nightly run';
export const nightIs = (on: boolean) => (on ? 'The nightly run is on.' : 'The nightly run is off.');
export const nightMeans = 'Every night it reads the sheet, brings Paydue’s columns up to date and writes a digest.';
export const nightSwitch = (on: boolean) => (on ? 'Turn the nightly run off' : 'Turn the nightly run on');
export const pause = 'Pause';
export const pauseMeans = 'Stops all e-mails, calls and notices, the nightly ones too.';
export const pauseUntil = 'Until and including';
export const pauseUntilHint = 'Empty: until somebody resumes.';
export const pauseButton = 'Pause everything';
export const pausedUntil = (day: string) => `Everything is paused up to and including ${day}.`;
export const pausedOpen = 'Everything is paused until somebody resumes.';
