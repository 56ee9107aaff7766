### The desk’s preview: what stands where something is not there yet. The two joiners round it tell it from an ellipsis.

desk-preview-gap = {"\u2060"}[…]{"\u2060"}
court-unsaid = { desk-preview-gap }
language-unsaid = { desk-preview-gap }
in-language-unsaid = { desk-preview-gap }
