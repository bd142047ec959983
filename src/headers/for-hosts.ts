import { IMMUTABLE, IMMUTABLE_FOLDERS, securityHeadersForAll } from './table.ts';

/** Nothing in it means anything to the languages of these configurations, but the dot of a pattern. */
const PLAIN = /^\/([\p{L}\p{M}\p{N}_~.-]+\/)*$/u;

/** Whether nginx and Caddy can be told of a base path: other signs might end, or change, a rule. */
export function isPlainPath(base: string): boolean {
  try {
    return PLAIN.test(decodeURI(base));
  } catch {
    return false;
  }
}

/** Writes the headers as a kind of host wants them, for a site below a base path with slashes at both ends. */
type Writer = (base: string) => string;

/** Kinds of hosts, by the names that `npm run headers` knows them by. */
export const HOSTS = { netlify, nginx, caddy } satisfies Record<string, Writer>;

const headers = () => Object.entries(securityHeadersForAll());

/** A file `_headers`, which Netlify and Cloudflare Pages read at the top of the published folder. */
function netlify(base: string): string {
  const rule = (path: string, lines: readonly (readonly [string, string])[]) =>
    [base + path, ...lines.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  const folders = IMMUTABLE_FOLDERS.map((folder) => `${folder.replace('*', ':name')}/*`);
  return [
    rule('*', headers()),
    ...folders.map((path) => rule(path, [['Cache-Control', IMMUTABLE]])),
  ].join('');
}

/** Two parts of an nginx configuration; what `add_header` says goes for this location alone. */
function nginx(base: string): string {
  const path = decodeURI(base);
  return [
    '# Beside the `server` block:',
    'map $uri $archive_cache {',
    '    default "no-cache";',
    `    ~${immutablePattern(base)} "${IMMUTABLE}";`,
    '}',
    '',
    '# In it:',
    'absolute_redirect off;',
    ...(base === '/' ? [] : [`location = ${path.slice(0, -1)} { return 301 ${path}; }`]),
    `location ${path} {`,
    `    alias ${folderFor(base)}/;`,
    `    error_page 404 ${path}404.html;`,
    '    charset utf-8;',
    '    add_header Cache-Control $archive_cache;',
    ...headers().map(([name, value]) => `    add_header ${name} "${value}" always;`),
    '}',
    '',
  ].join('\n');
}

/** A site of a Caddyfile. */
function caddy(base: string): string {
  const inner = (line: string) => `    ${line}`;
  return [
    'example.org {',
    ...[
      ...(base === '/' ? [] : [`redir ${base.slice(0, -1)} ${base}`]),
      'header {',
      ...headers().map(([name, value]) => inner(`${name} "${value}"`)),
      inner('?Cache-Control "no-cache"'),
      '}',
      `@immutable path_regexp ${immutablePattern(base)}`,
      `header @immutable Cache-Control "${IMMUTABLE}"`,
      `handle_path ${base}* {`,
      inner(`root * ${folderFor(base)}`),
      inner('file_server'),
      '}',
      'handle_errors {',
      inner('header Cache-Control "no-cache"'),
      inner('rewrite * /404.html'),
      inner(`root * ${folderFor(base)}`),
      inner('file_server'),
      '}',
    ].map(inner),
    '}',
    '',
  ].join('\n');
}

/** Matches the paths of files that never change below a plain path, as Perl and Go read it. */
function immutablePattern(base: string): string {
  const folders = IMMUTABLE_FOLDERS.map((folder) => folder.replace('*', '[^/]+'));
  return `^${decodeURI(base).replaceAll('.', String.raw`\.`)}(${folders.join('|')})/`;
}

/** Where the examples take the built site to lie. */
function folderFor(base: string): string {
  const [name = 'site'] = decodeURI(base).split('/').filter(Boolean).slice(-1);
  return `/srv/${name}`;
}
