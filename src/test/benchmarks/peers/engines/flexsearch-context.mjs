// FlexSearch as beside, with its context index: a character counts more beside its neighbours.
import {engine} from './flexsearch.mjs';

export const {build, download, open} = engine('flexsearch-context', {
  context: {depth: 2, bidirectional: false, resolution: 9},
});
