/** The only sentences for users: reasons, problems, digest, command line; from codes with parameters. */

// ── test mail ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** The line above a message that Test mode kept from its client. */
export function testNote(to: string, cc: string | null): string {
  return `Test mode: this went to you alone. In live mode it goes to ${to}${cc === null ? '' : `, in copy to ${cc}`}.`;
}

export function testSubject(subject: string): string {
  return `[Test] ${subject}`;
}
