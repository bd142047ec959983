import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCommonCharacter } from '../../../src/parse/words/is-common-character.ts';

const isCommon = (character: string): boolean => isCommonCharacter(character.charCodeAt(0));

test('what every text has is common, in both forms, and what few have is not', () => {
  for (const character of '的国平会會') assert.ok(isCommon(character), character);
  for (const character of '鼐龘，a \ue000') assert.ok(!isCommon(character), character);
});
