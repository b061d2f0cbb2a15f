// A page's text as a tree, as a browser would make it (parse5). Formatting that is never closed (`<b id=1><p>`) goes on in all
// that follows, by the standard without an end: 20,000 such tags would become 200 million elements.
import { Parser, type DefaultTreeAdapterMap } from 'parse5';

/** Formatting elements that go on from one block to the next. Pages of people leave a few open. */
const MOST_GOING_ON = 16;

class BoundedParser extends Parser<DefaultTreeAdapterMap> {
  override _reconstructActiveFormattingElements(): void {
    const list = this.activeFormattingElements;
    let going = 0;
    for (
      let entry = list.newest;
      entry && 'element' in entry && !this.openElements.contains(entry.element);
    ) {
      const { older } = entry;
      if (++going > MOST_GOING_ON) list.removeEntry(entry);
      entry = older;
    }
    super._reconstructActiveFormattingElements();
  }
}

export const parsePage = (html: string): DefaultTreeAdapterMap['document'] =>
  BoundedParser.parse<DefaultTreeAdapterMap>(html);
