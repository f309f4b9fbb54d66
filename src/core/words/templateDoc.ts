/** What is wrong with a template Doc, and the way out. */
import type { DocPart, TemplateFinding } from '../notice/templateDoc';

type Syntax = Extract<TemplateFinding, { code: 'templateSyntax' }>;

/** Names the place, what was read there, and the remedy. */
export function templateDocSentence(finding: TemplateFinding): string {
  switch (finding.code) {
    case 'templateGone':
      return 'The template document is not there, or was not made by Paydue in your Google account. Make one in the notice’s last step, or choose the built-in layout.';
    case 'noInvoiceTable':
      return 'The template document has no table of invoices. In one row of a table, write {{#invoices}} at the beginning of the first cell and {{/invoices}} at the end of the last one.';
    case 'nameMissing':
      return `The template document does not say {{${finding.name}}}, which a notice needs. Add it where no section leaves it out.`;
    case 'tagUnknown':
      return `${placeOf(finding)} ${finding.read} is not a name that Paydue knows.${
        finding.nearest === null ? '' : ` Did you mean ${nearestTag(finding.read, finding.nearest)}?`
      }`;
    case 'templateSyntax':
      return `${placeOf(finding)} ${syntaxSentence(finding)}`;
  }
}

function syntaxSentence({ why, read }: Syntax): string {
  switch (why) {
    case 'unclosedTag':
      return `${read} has no }} at its end.`;
    case 'unclosedSection':
      return `${read} is never closed. Write {{/${nameOf(read)}}} where it ends, after what was opened last is closed.`;
    case 'unopenedSection':
      return `${read} closes what is not open there. Write {{#${nameOf(read)}}} before it, or take it out.`;
    case 'crossing':
      return `${read} runs over several paragraphs. Give it and {{/${nameOf(read)}}} a line of their own.`;
    case 'sectionOnly':
      return `${read} is no text. Write {{#${nameOf(read)}}} … {{/${nameOf(read)}}} around what it decides.`;
    case 'notAlone':
      return `${read} is a picture. Give it a line of its own.`;
    case 'unescaped':
      return `Write ${read} with two braces: {{${nameOf(read)}}}.`;
    case 'delimiters':
      return `${read} changes how tags are written, which is not possible here. Take it out.`;
    case 'partial':
      return `${read} would put another text in, which is not possible here. Take it out.`;
  }
}

function placeOf({ part, near }: { readonly part: DocPart; readonly near: string }): string {
  const place: Readonly<Record<DocPart, string>> = { header: ', header', body: '', footer: ', footer' };
  return `Template document${place[part]}, at “${near}”:`;
}

function nearestTag(read: string, nearest: string): string {
  return `{{${/^\{\{([#^/]?)/.exec(read)?.[1] ?? ''}${nearest}}}`;
}

function nameOf(read: string): string {
  return /[\w.]+/.exec(read)?.[0] ?? '';
}
