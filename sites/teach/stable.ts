/** Whether a name in the page's source was given by a person, or made by a tool and made anew next time. */

const MADE =
  /^(?:el-id|ember|ng-|_ng|rc[-_]|radix|headlessui|react-|mui-|ext-gen|ext-comp|yui|gwt|jss|css-|sc-|svelte-|data-v-|v-\d|:r|«r|uid|uuid|auto_?id)/i;
/** `Header_name__kQzPb`: CSS modules. */
const MODULE = /^[A-Za-z][\w-]*_[A-Za-z][\w-]*__[\w-]{5,8}$/;
/** What a state or a layout is called, not a thing. */
const STATE =
  /^(?:is-|has-|js-)|^(?:active|current|selected|open|show|shown|hide|hidden|hover|focus|disabled|clearfix|row|col|left|right|top|bottom|first|last|odd|even|fl|fr|on|off)$/i;
const UTILITY =
  /^(?:-?(?:m|p)[xytrbl]?|w|h|min|max|flex|grid|text|font|bg|border|rounded|shadow|items|justify|gap|space|leading|tracking|overflow|z|inset|col|row|pull|float|block|inline|relative|absolute|fixed|sticky|hover|md|sm|lg|xl)(?:[-:]|$)/;

/** Letters and digits mixed at random, capitals where no word begins, or no vowels at all. */
function isRandom(part: string): boolean {
  if (part.length < 5) return /\d[A-Za-z]+\d|[A-Za-z]\d[A-Za-z]\d/.test(part);
  if (/\d/.test(part) && /[A-Za-z]/.test(part) && !/^[A-Za-z]{3,}\d{1,2}$/.test(part)) return true;
  const words = part.split(/(?=[A-Z])/);
  if (words.length > 1 && part.length / words.length < 3 && part !== part.toUpperCase()) return true;
  return /^[A-Za-z]+$/.test(part) && !/[aeiouy]/i.test(part);
}

/** True for an id, a name or an attribute's value that will be the same after the next build and in the next session. */
export function isStable(value: string): boolean {
  if (!value || value.length > 40 || /["\\\n]/.test(value)) return false;
  if (MADE.test(value) || MODULE.test(value)) return false;
  if (/\d{3}|[-_:]\d+$|^\d/.test(value)) return false;
  return !value.split(/[-_.:/\s]+/).some(isRandom);
}

/** The same for a class, which says what a thing is and not how it looks or how it is at the moment. */
export function isTelling(name: string): boolean {
  return (
    name.length > 3 &&
    /^[A-Za-z_][\w-]*$/.test(name) &&
    !STATE.test(name) &&
    !UTILITY.test(name) &&
    isStable(name)
  );
}
