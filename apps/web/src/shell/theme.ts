// The look of the house: ink on paper, one navy for what acts, one amber for what is marked.
import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { createTheme, type MantineColorsTuple } from '@mantine/core';

const navy: MantineColorsTuple = [
  '#eef3f8',
  '#dbe5ee',
  '#b5c9dc',
  '#8cacca',
  '#6a93ba',
  '#5483b1',
  '#467aac',
  '#366796',
  '#255681',
  '#17324d',
];

/** The dark of `styles.css`, for inputs, menus and dialogs too. */
const dark: MantineColorsTuple = [
  '#e6ebf0',
  '#c3ccd5',
  '#9fadba',
  '#74818e',
  '#46525e',
  '#333d47',
  '#232b33',
  '#1c232a',
  '#161c22',
  '#0f1419',
];

/** The cross of a dialog has no words; it is named in the language that is read when it is drawn. */
const closeButton = {
  get 'aria-label'() {
    return i18n._(msg`Close`);
  },
};

export const theme = createTheme({
  primaryColor: 'navy',
  primaryShade: { light: 9, dark: 6 },
  colors: { navy, dark },
  defaultRadius: 'md',
  fontFamily: "'Inter', 'Segoe UI', system-ui, -apple-system, 'Helvetica Neue', Arial, sans-serif",
  headings: { fontWeight: '650' },
  // White on the lighter shades of the dark scheme would be too faint.
  autoContrast: true,
  respectReducedMotion: true,
  components: {
    // A menu holds its items alone: Mantine would put something to have the focus before them, of which readers make nothing.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    // Its words fade from one scheme's colour to the other's, and are too faint meanwhile.
    SegmentedControl: { defaultProps: { transitionDuration: 0 } },
    Modal: { defaultProps: { closeButtonProps: closeButton } },
  },
});
