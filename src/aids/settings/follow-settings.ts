import { readArticlePath } from '../article-links.ts';
import { browserStorage } from '../browser-storage.ts';
import { readPlaces } from '../progress/kept-progress.ts';
import { choose } from './apply-settings.ts';
import type { Settings } from './settings.ts';

/** Takes away again what was put on the page. */
type Undo = () => void;

/**
 * Carries out what style sheets can't: traditional characters, and the keys of 长者版.
 *
 * @param root address of the front page
 * @param listen reads the page aloud; nothing where that can't be
 * @returns what is to be called with every choice
 */
export function followSettings(root: string, listen: Undo | undefined): (chosen: Settings) => void {
  const hant = createSwitch(async () => {
    const { showHant } = await import('../hant/show-hant.ts');
    return showHant(`${root}hant/`);
  });
  const elder = createSwitch(async () => {
    const { showElder } = await import('../elder/show-elder.ts');
    const isRead = (href: string) => {
      const at = readArticlePath(href);
      return at !== undefined && readPlaces(browserStorage(), at.day).has(at.place);
    };
    const leave = () => follow(choose('elder', 'off'));
    return showElder({ home: root, search: `${root}search/`, listen, isRead, leave });
  });
  const follow = (chosen: Settings) => {
    hant(chosen.script === 'hant');
    elder(chosen.elder === 'on');
  };
  return follow;
}

/** Turns something on once, and off again; what can't be fetched may be tried again. */
function createSwitch(turnOn: () => Promise<Undo>): (isOn: boolean) => void {
  let undo: Promise<Undo> | undefined;
  return (isOn) => {
    if (isOn && !undo) {
      undo = turnOn();
      undo.catch((reason: unknown) => {
        console.warn(reason);
        undo = undefined;
      });
    } else if (!isOn && undo) {
      undo.then(
        (act) => act(),
        () => undefined,
      );
      undo = undefined;
    }
  };
}
