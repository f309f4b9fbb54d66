/** Ui, Menu, HtmlService: the menu, and the pages that the bundle opens. The host only notes them; the workbench shows them. */
import { integer, text } from '../realm/arguments';
import { ServiceError, SignatureError } from '../realm/errors';
import type { MenuEntry } from '../realm/host';
import { type Instance, ITSELF, type Method, serviceClass } from '../realm/serviceClass';
import type { Env } from '../realm/world';

/** Google's size of a dialog for which none was set. */
const DIALOG_WIDTH = 600;
const DIALOG_HEIGHT = 400;

type MenuInMaking = { readonly env: Env; readonly name: string; readonly entries: MenuEntry[] };
type Page = { content: string; title: string; width: number | null; height: number | null };

const MENU = serviceClass<MenuInMaking>('Menu', {
  addItem: (menu, args) => {
    menu.entries.push({ caption: text(args, 0), functionName: text(args, 1) });
    return ITSELF;
  },
  addSeparator: (menu) => {
    menu.entries.push(null);
    return ITSELF;
  },
  addToUi: ({ env, name, entries }) => {
    env.menus.push({ name, entries: [...entries] });
  },
});

export const UI = serviceClass<Env>('Ui', {
  createMenu: (env, args) => MENU.of({ env, name: text(args, 0), entries: [] }),
  // Google puts it below Extensions, under the name of the script project, which no file of the project holds.
  createAddonMenu: (env) => MENU.of({ env, name: 'Extensions', entries: [] }),
  showSidebar: (env, args) => {
    const page = pageOf(args);
    env.ui.push({ kind: 'sidebar', title: page.title, html: page.content });
  },
  showModalDialog: (env, args) => {
    const { content, width, height } = pageOf(args);
    const size = { width: width ?? DIALOG_WIDTH, height: height ?? DIALOG_HEIGHT };
    env.ui.push({ kind: 'dialog', title: text(args, 1), html: content, ...size });
  },
});

const HTML_OUTPUT = serviceClass<Page>('HtmlOutput', {
  getContent: (page) => page.content,
  getTitle: (page) => page.title,
  setContent: changed((page, args) => {
    page.content = text(args, 0);
  }),
  append: changed((page, args) => {
    page.content += text(args, 0);
  }),
  setTitle: changed((page, args) => {
    page.title = text(args, 0);
  }),
  setWidth: changed((page, args) => {
    page.width = integer(args, 0);
  }),
  setHeight: changed((page, args) => {
    page.height = integer(args, 0);
  }),
});

export const HTML_SERVICE = serviceClass<Env>('HtmlService', {
  createHtmlOutput: (_env, args) => output(args.length === 0 ? '' : text(args, 0)),
  createHtmlOutputFromFile: (env, args) => {
    const name = text(args, 0);
    const content = env.world.bundle.page(name);
    if (content === null) throw new ServiceError(`No HTML file named ${name} was found.`);
    return output(content);
  },
});

function changed(change: (page: Page, args: readonly unknown[]) => void): Method<Page> {
  return (page, args) => {
    change(page, args);
    return ITSELF;
  };
}

function output(content: string): Instance {
  return HTML_OUTPUT.of({ content, title: '', width: null, height: null });
}

function pageOf(args: readonly unknown[]): Page {
  const page = HTML_OUTPUT.selfOf(args[0]);
  if (page === null) throw new SignatureError();
  return page;
}
