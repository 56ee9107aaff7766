### The release plan: each item with what was claimed, what was investigated, by whom and when, and the result.

section-release = Release plan and its investigation

release-intro = The table sets out each item of { POSS($subject) } release plan as it was claimed, each step taken to look into it, and what came of it.
release-summary = The release plan of { $subject }: each item, what was claimed and by whom, each step of the investigation, and the result.
release-column-item = Item
release-column-claim = What was claimed
release-column-on = Date
release-column-step = What was done
release-column-result = Result
release-claim-by = { CAP($claim) } (according to { LIST($by) })
release-claim-above = As above

release-item-residence = residence
release-item-sponsor = sponsor
release-item-work = work
release-item-school = school or training
release-item-money = money
release-item-supports = supports
release-item-treatment = treatment
release-item-reporting = reporting
release-item-travel = travel
release-item-indigenous-supports = Indigenous supports
release-about-residence = the residence
release-about-sponsor = the sponsor
release-about-work = work
release-about-school = school or training
release-about-money = money
release-about-supports = supports
release-about-treatment = treatment
release-about-reporting = reporting
release-about-travel = travel
release-about-indigenous-supports = Indigenous supports

## Steps: by whom, how, with whom or from what.

release-step-none = Nothing
release-step = { $by }, { $means }
release-step-plain = { $by }
release-step-with = { $by }, { $means }, with { LIST($asked) }
release-step-with-plain = { $by }, with { LIST($asked) }
release-step-read = { $by } read { LIST($asked) }

release-confirmed = confirmed
release-contradicted = contradicted
release-pending = pending
release-not-reachable = could not be reached
release-not-investigated = not investigated

## Doubts, in words

release-in-doubt = Points in doubt
release-lead = { BOLD(CAP($item)) } ({ $claim }).
release-doubt-contradicted = This is in doubt: { LIST($by) } contradicted it ({ LIST($days) }).
release-doubt-contradicted-plain = This is in doubt: it was found to be otherwise ({ LIST($days) }).
release-doubt-disputed = This is in doubt: { LIST($confirming) } confirmed it, and { LIST($against) } contradicted it.
release-doubt-not-reachable = This is neither confirmed nor contradicted: { LIST($by) } could not be reached ({ LIST($days) }).
release-doubt-not-reachable-plain = This is neither confirmed nor contradicted: nobody could be reached ({ LIST($days) }).
release-doubt-pending = This is not yet settled: an answer from { LIST($by) } was still awaited when this report was finished.
release-doubt-pending-plain = This is not yet settled: an answer was still awaited when this report was finished.
release-doubt-confirmed-pending = This is confirmed in part: an answer from { LIST($by) } was still awaited when this report was finished.
release-doubt-confirmed-pending-plain = This is confirmed in part: one step was still pending when this report was finished.
release-doubt-not-investigated = This was not investigated; nothing in this report confirms or contradicts it.
release-why-not = Reason: { $why }.

release-found = What the investigation found
