/**
 * Foreign HTML, a mail or a notice, in a sandbox: no script, nothing loaded from anywhere; a link opens a new window.
 */

const POLICY =
  '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; img-src data:; style-src \'unsafe-inline\'">' +
  '<base target="_blank">';

/** It scrolls, so the keyboard must get to it. */
const REACHED = { tabIndex: 0 };

export function Frame(props: { html: string; title: string }) {
  return (
    <iframe
      title={props.title}
      {...REACHED}
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      // The policy comes first, so that it holds for all that follows.
      srcdoc={POLICY + props.html}
    />
  );
}
