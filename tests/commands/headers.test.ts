import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { basePath } from '../../src/headers/base-path.ts';
import { HOSTS, isPlainPath } from '../../src/headers/for-hosts.ts';
import {
  additionsFor,
  policyOf,
  policyOfAll,
  printMetaPolicy,
  printPolicy,
} from '../../src/headers/policy.ts';
import { cacheControl, securityHeaders, securityHeadersForAll } from '../../src/headers/table.ts';
import { root } from '../support/root.ts';
import { runCommand } from './run-command.ts';

/** As a search in WebAssembly would need it. */
const ADDITIONS = {
  'search/': { 'script-src': ["'wasm-unsafe-eval'"], 'worker-src': ["'self'"] },
  'map/': { 'object-src': ["'self'"] },
};

test('the policy allows own files, and nothing inline, evaluated or from elsewhere', () => {
  const policy = policyOf('');
  assert.deepEqual(policy['default-src'], ["'none'"]);
  for (const directive of ['object-src', 'base-uri', 'frame-ancestors']) {
    assert.deepEqual(policy[directive], ["'none'"], directive);
  }
  assert.deepEqual(policy['form-action'], ["'self'"]);
  assert.deepEqual([...new Set(Object.values(policy).flat())].sort(), ["'none'", "'self'"]);
});

test('a page that needs more gets it alone', () => {
  assert.equal(printPolicy(policyOf('', ADDITIONS)), printPolicy(policyOf('')));
  assert.equal(printPolicy(policyOf('constructor', ADDITIONS)), printPolicy(policyOf('')));
  const wider = policyOf('search/', ADDITIONS);
  assert.deepEqual(wider['script-src'], ["'self'", "'wasm-unsafe-eval'"]);
  assert.deepEqual(wider['worker-src'], ["'self'"]);
  assert.deepEqual(wider['object-src'], ["'none'"]);
  assert.deepEqual(policyOf('map/', ADDITIONS)['object-src'], ["'self'"]);
  const sent = securityHeaders('search/', ADDITIONS)['Content-Security-Policy'];
  assert.equal(sent, printPolicy(wider));
});

test('WebAssembly runs on the search page alone, and nowhere where related articles are left out', () => {
  const wasm = "'wasm-unsafe-eval'";
  assert.deepEqual(policyOf('search/', additionsFor(true))['script-src'], ["'self'", wasm]);
  assert.deepEqual(policyOf('', additionsFor(true))['script-src'], ["'self'"]);
  assert.deepEqual(policyOfAll(additionsFor(false)), policyOf(''));
});

test('a host with one set of headers allows what any page needs, once', () => {
  const all = policyOfAll(ADDITIONS);
  assert.deepEqual(all['script-src'], ["'self'", "'wasm-unsafe-eval'"]);
  assert.deepEqual(all['object-src'], ["'self'"]);
  const sent = securityHeadersForAll(ADDITIONS)['Content-Security-Policy'];
  assert.equal(sent, printPolicy(all));
  assert.deepEqual(securityHeadersForAll({}), securityHeaders('', {}));
});

test('the policy in a page lacks only what browsers heed in headers alone', () => {
  const meta = printMetaPolicy(policyOf(''));
  assert.equal(`${meta}; frame-ancestors 'none'`, printPolicy(policyOf('')));
});

test('the file _headers has a rule for every answer, and one for each folder of kept files', () => {
  const rules = HOSTS.netlify('/daily/').split(/\n(?=\S)/);
  const [all = '', assets = '', index = '', related = '', ...more] = rules;
  assert.deepEqual(more, []);
  for (const [name, value] of Object.entries(securityHeadersForAll())) {
    assert.ok(all.startsWith('/daily/*\n') && all.includes(`\n  ${name}: ${value}`), name);
  }
  assert.match(assets, /^\/daily\/assets\/\*\n {2}Cache-Control: [^\n]*immutable$/);
  assert.match(index, /^\/daily\/search-index\/:name\/\*\n {2}Cache-Control: [^\n]*immutable$/);
  assert.match(related, /^\/daily\/related\/:name\/\*\n {2}Cache-Control: [^\n]*immutable\n$/);
  assert.match(HOSTS.netlify('/'), /^\/\*\n/);
});

test('nginx and Caddy know the same files to be kept for good', () => {
  for (const written of [
    /~(\S+)/.exec(HOSTS.nginx('/d/')),
    /regexp (\S+)/.exec(HOSTS.caddy('/d/')),
  ]) {
    const pattern = new RegExp(written?.[1] ?? '^never$');
    const kept = [
      ...['assets/a.js', 'search-index/2025-1/facts.bin', 'search-index/2025-1/t/0.bin'],
      ...['related/2025-1/pagefind-entry.json', 'related/words/a.bin'],
    ];
    for (const path of kept) {
      assert.ok(pattern.test(`/d/${path}`) && cacheControl(path).includes('immutable'), path);
    }
    for (const path of [
      ...['', 'search-index/manifest.json', 'related/manifest.json'],
      ...['assets', 'x/assets/a.js', 'issues/'],
    ]) {
      assert.ok(!pattern.test(`/d/${path}`) && cacheControl(path) === 'no-cache', path);
    }
  }
});

test('a base path is taken by its letters, and refused where a server would read signs in it', () => {
  for (const host of ['nginx', 'caddy'] as const) {
    for (const [path, other] of [
      ['/a.b/', '/axb/'],
      ['/平湖-日报/v1.0/', '/平湖-日报/v1x0/'],
    ] as const) {
      const text = HOSTS[host](basePath(path));
      const pattern = new RegExp(/(?:~|regexp )(\^\S+)/.exec(text)?.[1] ?? '^never$');
      assert.ok(pattern.test(`${path}assets/a.js`) && !pattern.test(`${other}assets/a.js`));
    }
    for (const path of [
      'a b',
      'da ily"; }',
      'a$b',
      '{b}',
      'a;b',
      'a{b',
      'a"b',
      '(a',
      'a$uri',
      'a*',
      '%zz',
      'a|b',
      '~[',
    ]) {
      const { code, stdout, stderr } = runCommand(['headers', host], { env: { BASE_PATH: path } });
      assert.deepEqual([code, stdout], [2, ''], path);
      assert.match(stderr, /BASE_PATH[^]*letters, digits/);
    }
  }
  assert.ok(isPlainPath('/') && isPlainPath('/daily/') && !isPlainPath('/daily'));
});

for (const host of ['nginx', 'caddy'] as const) {
  test(`docs/publish.md says of ${host} what the table says`, () => {
    const docs = readFileSync(join(root, 'docs/publish.md'), 'utf8');
    const text = HOSTS[host]('/daily/');
    const mend = `paste what \`BASE_PATH=/daily/ npm run headers -- ${host}\` prints`;
    assert.ok(docs.includes(`\`\`\`${host}\n${text}\`\`\`\n`), mend);
    const { code, stdout } = runCommand(['headers', host], { env: { BASE_PATH: 'daily' } });
    assert.deepEqual([code, stdout], [0, text]);
    for (const [name, value] of Object.entries(securityHeadersForAll())) {
      assert.ok(text.includes(`${name} "${value}"`), name);
    }
  });
}
