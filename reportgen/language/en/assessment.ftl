### The officer's assessment.

section-assessment = Assessment
