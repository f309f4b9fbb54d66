/**
 * Everything Google may call by name: the menu, the questions of the sidebar and the dialogs, the clock.
 *
 * gas-webpack-plugin writes a top-level function for each `global.name = …`. Write the dot: it does not see `global['name']`.
 */
import { confirmBank } from './actions/bankDetails';
import { getCharges, getClaims, saveCharges } from './actions/charges';
import { guard } from './actions/guard';
import { handOver } from './actions/handOver';
import { acceptHistory } from './actions/historyCut';
import { getLetters, previewLetter, sendLetter } from './actions/letters';
import { getCalls, logContact } from './actions/logContact';
import { editMail } from './actions/mailEdits';
import { makeFormalNotice } from './actions/makeFormalNotice';
import { heartbeat } from './actions/nightlyRun';
import { recordDelivery } from './actions/noticeDelivery';
import { getNotice, previewNotice } from './actions/notices';
import { openNoticeTemplate } from './actions/noticeTemplate';
import { goToCell, openDialog, openPage } from './actions/openPage';
import { previewReminders } from './actions/previewReminders';
import { endAgreement, recordDecision } from './actions/recordDecision';
import { reportDay } from './actions/reportDay';
import { restoreTemplate, saveTemplate } from './actions/saveTemplate';
import { sendDueReminders } from './actions/sendDueReminders';
import { adoptCopy, switchNight, takeOver } from './actions/sender';
import { sendTestMessage } from './actions/sendTestMessage';
import { settleDoubt } from './actions/settleDoubt';
import { getColumns, getSetUp, setUpWorkbook } from './actions/setUpWorkbook';
import { getAgreements, proposePlan } from './actions/showAgreements';
import { getForecast, getRules } from './actions/showForecast';
import { getToday } from './actions/showToday';
import { confirmStart, getStart } from './actions/startRun';
import { changeMode, pauseEverything, stopSending } from './actions/switches';
import { getTemplates } from './actions/templates';
import { checkTemplate, testTemplate } from './actions/tryTemplate';
import type { EntryPoint, Server } from './api';
import { addMenu } from './google/ui';

declare const global: Server & Record<EntryPoint, () => void>;

const menu = (): void =>
  addMenu([
    { caption: 'See what is due', functionName: 'showToday' },
    { caption: 'Send due reminders…', functionName: 'showSend' },
    { caption: 'Log a call…', functionName: 'showCalls' },
    { caption: 'Record a promise or plan…', functionName: 'showRecord' },
    { caption: 'Write a formal notice…', functionName: 'showNotice' },
    { caption: 'Set up or repair…', functionName: 'showSetUp' },
  ]);

/*! Runs when the spreadsheet opens: adds the menu. */
global.onOpen = menu;
/*! Runs when the add-on is installed: adds the menu. */
global.onInstall = menu;
/*! Menu: what is due, in the sidebar. */
global.showToday = () => openPage('today');
/*! Menu: the dialog that shows each mail before it leaves. */
global.showSend = () => openPage('send');
/*! Menu: the calls, in the sidebar. */
global.showCalls = () => openPage('calls');
/*! Menu: the form for promises, plans and the like. */
global.showRecord = () => openPage('record');
/*! Menu: the formal notice dialog. */
global.showNotice = () => openPage('notice');
/*! Menu: set up or repair. */
global.showSetUp = () => openPage('setUp');
/*! The hourly clock trigger. */
global.heartbeat = heartbeat;

/*! Sidebar: everything its first view shows. */
global.getToday = () => guard('getToday', getToday);
/*! Send dialog: each mail as it would leave. */
global.previewReminders = () => guard('previewReminders', previewReminders);
/*! Send dialog: sends the approved mails. */
global.sendDueReminders = (question) => guard('sendDueReminders', () => sendDueReminders(question));
/*! Sidebar: who to call. */
global.getCalls = () => guard('getCalls', getCalls);
/*! Sidebar: records a call or a note. */
global.logContact = (question) => guard('logContact', () => logContact(question));
/*! Sidebar: promises, plans, disputes, holds and what became of them. */
global.getAgreements = () => guard('getAgreements', getAgreements);
/*! Sidebar: records an agreement, or a step left out or set by hand. */
global.recordDecision = (question) => guard('recordDecision', () => recordDecision(question));
/*! Sidebar: ends an agreement. */
global.endAgreement = (question) => guard('endAgreement', () => endAgreement(question));
/*! Sidebar: equal instalments of what is open. */
global.proposePlan = (question) => guard('proposePlan', () => proposePlan(question));
/*! First-run dialog: clients with late invoices. */
global.getStart = () => guard('getStart', getStart);
/*! First-run dialog: where they begin. */
global.confirmStart = (question) => guard('confirmStart', () => confirmStart(question));
/*! Sidebar and rules dialog: what would leave in the coming days. */
global.getForecast = (question) => guard('getForecast', () => getForecast(question));
/*! Rules dialog: the rules as they are. */
global.getRules = () => guard('getRules', getRules);
/*! Send dialog: stops after the mail that is being sent. */
global.stopSending = (question) => guard('stopSending', () => stopSending(question));
/*! Sidebar: sends from this account from now on. */
global.takeOver = () => guard('takeOver', takeOver);
/*! Sidebar: a copied spreadsheet sends on its own. */
global.adoptCopy = () => guard('adoptCopy', adoptCopy);
/*! Sidebar: goes on without the missing end of the history. */
global.acceptHistory = () => guard('acceptHistory', acceptHistory);
/*! Sidebar: the bank details that were changed are right. */
global.confirmBank = () => guard('confirmBank', confirmBank);
/*! Sidebar: it was sent, or it was not. */
global.settleDoubt = (question) => guard('settleDoubt', () => settleDoubt(question));
/*! Set-up dialog: what was found. */
global.getSetUp = () => guard('getSetUp', getSetUp);
/*! Set-up dialog: the columns of another sheet. */
global.getColumns = (question) => guard('getColumns', () => getColumns(question));
/*! Set-up dialog: makes or repairs what is missing. */
global.setUpWorkbook = (question) => guard('setUpWorkbook', () => setUpWorkbook(question));
/*! Set-up dialog: one test mail to the user. */
global.sendTestMessage = () => guard('sendTestMessage', sendTestMessage);
/*! Sidebar: Test, Ask first, Automatic. */
global.changeMode = (question) => guard('changeMode', () => changeMode(question));
/*! Sidebar: pause everything, or resume. */
global.pauseEverything = (question) => guard('pauseEverything', () => pauseEverything(question));
/*! Sidebar: the nightly run on or off. */
global.switchNight = (question) => guard('switchNight', () => switchNight(question));
/*! Notice dialog: clients and invoices. */
global.getNotice = () => guard('getNotice', getNotice);
/*! Notice dialog: the notice as it would be written. */
global.previewNotice = (question) => guard('previewNotice', () => previewNotice(question));
/*! Notice dialog: writes the Google Doc and its PDF. */
global.makeFormalNotice = (question) => guard('makeFormalNotice', () => makeFormalNotice(question));
/*! Notice dialog: posted, received, come back, withdrawn. */
global.recordDelivery = (question) => guard('recordDelivery', () => recordDelivery(question));
/*! Notice dialog: the Doc that notices of a language are filled from. */
global.openNoticeTemplate = (question) => guard('openNoticeTemplate', () => openNoticeTemplate(question));
/*! Notice dialog: everything about a client in one folder. */
global.handOver = (question) => guard('handOver', () => handOver(question));
/*! Send and letters dialogs: one mail in a person's own words, as it would leave. */
global.editMail = (question) => guard('editMail', () => editMail(question));
/*! Letters dialog: which letters can be written to a client. */
global.getLetters = (question) => guard('getLetters', () => getLetters(question));
/*! Letters dialog: the letter as it would leave. */
global.previewLetter = (question) => guard('previewLetter', () => previewLetter(question));
/*! Letters dialog: sends the letter that was seen. */
global.sendLetter = (question) => guard('sendLetter', () => sendLetter(question));
/*! Charges dialog: whose law, which procedures, how old the rates are. */
global.getCharges = () => guard('getCharges', getCharges);
/*! Charges dialog: changes that in Settings. */
global.saveCharges = (question) => guard('saveCharges', () => saveCharges(question));
/*! Charges dialog: what a client would be charged on a day. */
global.getClaims = (question) => guard('getClaims', () => getClaims(question));
/*! Templates dialog: every text. */
global.getTemplates = () => guard('getTemplates', getTemplates);
/*! Templates dialog: what is wrong with a text, and its mail. */
global.checkTemplate = (question) => guard('checkTemplate', () => checkTemplate(question));
/*! Templates dialog: writes a text into its row. */
global.saveTemplate = (question) => guard('saveTemplate', () => saveTemplate(question));
/*! Templates dialog: the delivered text again. */
global.restoreTemplate = (question) => guard('restoreTemplate', () => restoreTemplate(question));
/*! Templates dialog: one test to the user. */
global.testTemplate = (question) => guard('testTemplate', () => testTemplate(question));
/*! Sidebar: puts the cursor on a cell. */
global.goToCell = (place) => guard('goToCell', () => goToCell(place));
/*! Sidebar: opens one of the dialogs. */
global.openDialog = (question) => guard('openDialog', () => openDialog(question));
/*! Command line: what a day did and what waits. */
global.reportDay = (question) => guard('reportDay', () => reportDay(question));
