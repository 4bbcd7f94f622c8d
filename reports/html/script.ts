import { SCRIPT_HIGHLIGHT } from './script-highlight.ts'
import { SCRIPT_ITEMS } from './script-items.ts'
import { SCRIPT_SAMPLES } from './script-samples.ts'
import { SCRIPT_TABLES } from './script-tables.ts'
import { SCRIPT_THEME } from './script-theme.ts'
import { SCRIPT_VIEW } from './script-view.ts'

/**
 * The page's one script: theme, filters, order, deep links, keys, sorting of tables, colours of code; in a large run
 * also the elements of candidates. A small run's page is complete without it. It is written as text, because it runs in
 * a browser and not here, and because the page's policy names its hash; the browser test runs it.
 */
export const SCRIPT = [
  '(() => {',
  "'use strict'",
  SCRIPT_THEME,
  SCRIPT_HIGHLIGHT,
  SCRIPT_SAMPLES,
  SCRIPT_ITEMS,
  SCRIPT_VIEW,
  SCRIPT_TABLES,
  'start()',
  'reachable(document)',
  '})()',
].join('\n')
