### What the rules find in a case for a report on parole.

rule-sentence-federal = The sentence comes to two years or more: it is served federally, and the Parole Board of Canada decides. Check the terms.
rule-sentence-terms = No key dates can be worked out from these terms. Check them.
rule-stated-dates = The institution states { $stated } as the { $date }; the estimate is { $estimated }. Both are printed: ask the institution to confirm.
rule-stated-dates-missing = The institution’s own eligibility and expiry dates are not recorded. Ask for them: the estimate is no substitute.
rule-stated-dates-unsourced = The dates the institution states have no source (“{ ask-stated-by }”).
rule-release-residence = The release plan does not say where the person would live. Add the residence, or say why there is no plan.
rule-release-items-investigated = Nothing was done to look into { $item }; the report will say so.
rule-release-contradiction-told = A check of { $item } contradicted what was claimed. Say in words what was found (“remark”).
rule-early-grounds = Parole is asked for before the eligibility date: give the grounds.
rule-review-way = A sentence of { $days } days is considered on application only: the Board reviews a sentence of 181 days or more without one.
rule-hearing-missing = The date of the Board’s hearing is not recorded.
rule-hearing-past = The Board’s hearing ({ $day }) is before the date of the report.
rule-hearing-near = The Board’s hearing is { WHEN($day) }, less than 15 days after the report. Information is to reach the applicant 15 days before a review; how far that binds the Ontario Parole Board is to be confirmed.
rule-annex-kept-apart = These words also stand in the confidential annex. Take them out of the report.
rule-victim-source = A victim is a source here: mark the source “confidential”, so that only the annex knows of it.
rule-victim-whereabouts = This seems to say where somebody lives or can be reached (a street address, a postal code, a telephone number). Take it out: it stands nowhere, not even in the annex.
case-rule-received-before-applied = { $at }: the Board received the application before it was made.
case-rule-received-before-applied-hint = Check “applied_on” and “received_on”.
