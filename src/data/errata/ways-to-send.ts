/** Where corrections may be sent, as `src/site.ts` says. */
export interface Desk {
  /** Address of the public repository; '' where there is none. */
  repository: string;
  /** Address for mail; '' where there is none. */
  mail: string;
}

/** A way to send a correction, as a link. */
export interface Way {
  words: string;
  href: string;
}

/**
 * The ways in which a finished correction can be sent: by mail, as an issue of the repository, or
 * both; none where the archive names neither.
 */
export function waysToSend({ repository, mail }: Desk, title: string, correction: string): Way[] {
  const ways: Way[] = [];
  if (mail) {
    const query = `subject=${encodeURIComponent(title)}&body=${encodeURIComponent(correction)}`;
    ways.push({ words: '发邮件', href: `mailto:${mail}?${query}` });
  }
  if (repository) {
    const address = new URL(`${repository.replace(/\/$/, '')}/issues/new`);
    address.searchParams.set('title', title);
    address.searchParams.set('body', `\`\`\`yaml\n${correction}\`\`\`\n`);
    ways.push({ words: '在代码库提出', href: address.href });
  }
  return ways;
}
