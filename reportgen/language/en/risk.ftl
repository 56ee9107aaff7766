### Risk, needs and strengths. The items of an instrument and their scores are never printed.

section-risk = Risk, needs and strengths

risk-field-tool = Assessment tool
risk-field-assessed-on = Date of assessment
risk-field-assessor = Assessor
risk-field-level = Overall level
risk-field-level-initial = Level given by the tool
risk-field-level-final = Level after professional override
risk-tool-lsi-or = Level of Service Inventory – Ontario Revision (LSI-OR)
risk-tool-ls-cmi = Level of Service/Case Management Inventory (LS/CMI)
risk-assessor = { NAMED($assessor) }
risk-override-reason = The level was changed by professional override, for this reason:
risk-override-not-stated = The level given by the tool was changed by professional override. No level is stated here, because the level first given or the reason for the change is not available.

risk-column-domain = Domain
risk-column-level = Level of risk or need
risk-summary = The level in each domain of risk and need.
risk-domain = { CAP($domain) }
risk-strengths = Strengths
risk-limits = Limits of the assessment

level-very-low = very low
level-low = low
level-medium = medium
level-high = high
level-very-high = very high
level-not-stated = not stated

domain-criminal-history = criminal history
domain-education-employment = education and employment
domain-family = family and relationships
domain-leisure = leisure and recreation
domain-companions = companions
domain-attitude = attitude
domain-substance-use = substance use
domain-antisocial-pattern = antisocial pattern
