/** How a story's first paragraph opens. */
export interface Opening {
  /** `本报讯`, `新华社北京8月1日电`. */
  dateline?: string;
  /** The names in brackets that follow: `（记者 王某）`. */
  names?: string;
  /** What is left: the paragraph as an article has it. */
  text: string;
}

/** An agency's 电头 at the start of a text. */
const AGENCY = /^据?(?:新华社|中新社|中新网|新华网|央视)[\p{Script=Han}\d]{0,14}?电(?=[（\s])/u;
const NAMES = /^（(?:\S{0,4}记者|通讯员|见习记者)[^（）]+）/u;

/**
 * Takes the opening of a story apart. Writers give 本报讯 and its brackets as fields, and an agency's
 * 电头, mostly with its brackets, in the text.
 */
export function openingOf(story: {
  dateline?: string | undefined;
  lead?: string | undefined;
  blocks: readonly unknown[];
}): Opening {
  const [first] = story.blocks;
  const whole = typeof first === 'string' ? first : '';
  const agency = story.dateline === undefined ? AGENCY.exec(whole)?.[0] : undefined;
  const after = whole.slice(agency?.length ?? 0).trimStart();
  const inText = agency === undefined ? undefined : NAMES.exec(after)?.[0];
  const dateline = story.dateline ?? agency;
  const names = story.lead ?? inText;
  return {
    ...(dateline === undefined ? {} : { dateline }),
    ...(names === undefined ? {} : { names }),
    text: after.slice(inText?.length ?? 0).trimStart(),
  };
}
