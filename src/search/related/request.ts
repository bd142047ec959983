import { relatedFiles } from './manifest.ts';

/** Fetches a file. @throws when it cannot be had, with its address */
export async function request(address: string, cache: RequestCache = 'default'): Promise<Response> {
  const answer = await fetch(address, { cache });
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${answer.statusText}`);
  return answer;
}

/** Fetches the tier's first file, the only one that changes under its name. */
export function requestManifest(folder: string): Promise<Response> {
  return request(folder + relatedFiles.manifest, 'no-cache');
}
