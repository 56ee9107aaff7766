### A person under supervision: the order and how it is kept, obligations, failures alleged, the bundle, goals, the file.

section-supervised_order = The order and how it is kept
section-supervised_contacts = Contacts
section-supervised_obligations = Programs, community service and payments
section-compliance_history = Earlier failures noted
section-failures = Alleged failures to comply
section-steps_tried = Steps taken before this report
section-proceedings = Proceedings on the allegation
section-pending = Matters pending
section-bundle = Documents that go with this report
section-clocks = Dates that the Criminal Code sets
section-goals = Goals of supervision
section-risk_change = What has changed
section-supervision_recommendation = Recommendation
section-breach_recommendation = What the supervisor proposes
section-file_papers = State of the file

## The order

supervised-no-order = The order that { $subject } is subject to was not recorded for this report.
supervised-order = { $subject } { $is } { $kind } made on { $on } by the { $court } at { $place }.
supervised-order-by = { $subject } { $is } { $kind } made on { $on } by the Honourable Justice { FULL($judge) } of the { $court } at { $place }.
supervised-is = is subject to
supervised-was = was subject to
supervised-probation = a probation order
supervised-conditional-sentence = a conditional sentence order
supervised-runs = The order runs { PERIOD($period) }.
supervised-ends = The order ends on { $ends }.
supervised-explained = The file records that { $subject } had a copy of the order and that it was explained { WHEN($on) }.
supervised-transferred = Supervision passed from the { $former } office to the { $present } office { WHEN($on) }.
supervised-transferred-because = Supervision passed from the { $former } office to the { $present } office { WHEN($on) }: { $reason }.
opening-enforcement = This report sets out for the prosecutor what is alleged against { $subject } under { CITE($law, act: "yes", long: "yes") }: failure to comply with a probation order, without reasonable excuse.
opening-cso-breach = This is the written report of the supervisor that { CITE($law, act: "yes", long: "yes") } requires in support of an allegation that a condition of a conditional sentence order was breached.
opening-progress = This report tells how the supervision of { $subject } went during the period shown above.
opening-file-summary = This summary tells where the supervision of { $subject } stands.

supervised-conditions = The conditions
supervised-conditions-intro = How each condition has been kept is what the supervision file shows.
supervised-conditions-from-en = The conditions are given in the words of the order. How each has been kept is what the supervision file shows.
supervised-conditions-from-fr = The order is in French; its conditions are given here in the officer’s English. How each has been kept is what the supervision file shows.
supervised-conditions-summary = Each condition of the order, by its number, with its words and how it has been kept.
supervised-column-number = No.
supervised-column-condition = Condition
supervised-column-compliance = Kept or not
supervised-remark = Condition { $number }:
compliance-kept = kept
compliance-kept-in-part = kept in part
compliance-not-kept = alleged not to have been kept
compliance-not-yet-due = not yet due
compliance-not-applicable = does not apply

order-probation = Probation order
order-conditional-sentence = Conditional sentence order
caption-period = { CAP(PERIOD($period)) }
label-order-named = Order
label-order-made-on = Order made
label-order-ends-on = Order ends
label-period = Period of the report

## Contacts

contacts-counted = Between { $first } and { $last }, { $count ->
    [one] one appointment was set
   *[other] { $count } appointments were set
}: { LIST($each) }.
contacts-one = One appointment was recorded, on { $on }: { $result }.
contacts-kept = { $count } kept
contacts-missed = { $count } missed
contacts-excused = { $count } excused
contacts-rescheduled = { $count } put off to another day
contacts-summary = Each appointment by date: how it was to be held, whether it was kept, and any remark.
contacts-column-date = Date
contacts-column-means = How
contacts-column-result = Result
contacts-column-remark = Remark
contact-kept = kept
contact-missed = missed
contact-excused = excused
contact-rescheduled = put off

## Failures

failures-none = No failure to comply is alleged against { $subject }.
failures-intro = { $count ->
    [one] A failure to comply is alleged. It is set out below
   *[other] Failures to comply are alleged, { $count } in all. Each is set out below
} with what shows it and what { $subject } says of it. Whether there was a failure to comply, and whether there was an excuse, is for the court to decide.
failure-heading = { $number }. Condition { $condition }: { $on }
failure-heading-until = { $number }. Condition { $condition }: { PERIOD($period) }
failure-alleged = It is alleged that on { $on } { $subject } did not comply with condition { $condition } of the order.
failure-alleged-until = It is alleged that { PERIOD($period) } { $subject } did not comply with condition { $condition } of the order.
failure-alleged-at = It is alleged that on { $on }, at { $at }, { $subject } did not comply with condition { $condition } of the order.
failure-place = Place: { $place }.
failure-words = The condition reads: { QUOTE($words) }
failure-exhibits = { $count ->
    [one] See document { LIST($numbers) } of the list.
   *[other] See documents { LIST($numbers) } of the list.
}
failure-explanation = What { $subject } says of it:
failure-explanation-on = What { $subject } said of it when asked on { $on }:
failure-declined-on = Asked on { $on }, { $subject } chose not to give an explanation.
failure-unexplained-declined = { $subject } was asked and chose not to give an explanation.
failure-unexplained-not-asked = { $subject } was not asked for an explanation.
failure-unexplained-not-reached = { $subject } could not be reached for an explanation before this report was made.
failure-unexplained-not-available = No explanation was available when this report was made.
failure-unexplained-no-consent = There is no consent to give what { $subject } said of it.
failure-unexplained-not-applicable = No explanation is called for.
failure-unexplained-not-recorded = No explanation is recorded.

## The bundle

bundle-none = No document goes with this report.
bundle-intro = { $count ->
    [one] This document goes with the report.
   *[other] These documents go with the report.
}
bundle-summary = Each document that goes with the report, by number: what it is, the witness and the day it was signed.
bundle-column-number = No.
bundle-column-paper = Document
bundle-column-witness = Witness
bundle-column-signed = Signed or dated
bundle-unsigned = Not signed
bundle-to-follow = To follow
bundle-notice = A copy of this report and notice of the intention to produce it were given to { $subject } on { $on } ({ CITE($law, act: "yes") }).
bundle-no-notice = No notice of the intention to produce this report was recorded by its date. { $subject } is to have a copy of it and reasonable notice before the hearing ({ CITE($law, act: "yes") }).

## Clocks

clocks-intro = The dates below are counted in calendar days from the event; what a closed day changes is to be confirmed.
clocks-summary = Each clock that has begun to run: what it is for, the provision, its first day and its last.
clocks-column-what = What
clocks-column-provision = Provision
clocks-column-from = From
clocks-column-last = Last day
clocks-sentence-stopped = The running of the conditional sentence order has been suspended since { $on }, until it is determined whether a condition was breached ({ CITE($law, act: "yes") }).
clocks-sentence-runs-again = The running of the conditional sentence order was suspended on { $on } ({ CITE($law, act: "yes") }). It began again on { $again }, when detention was ordered ({ CITE($lawAgain, act: "yes") }).
clocks-conditions-continue = While { $subject } is not detained, the conditions of the order continue to apply ({ CITE($law, act: "yes") }).

## Programs, community service, payments

obligation-programs = Programs
obligation-services = Community service
obligation-payments = Payments
obligation-program-column-what = Program
obligation-program-column-state = State
obligation-program-column-attendance = Sessions attended
obligation-program-column-remark = Remark
obligation-service-column-place = Where
obligation-service-column-ordered = Hours ordered
obligation-service-column-done = Hours done
obligation-service-column-counted = Counted on
obligation-service-column-due = Due by
obligation-payment-column-kind = Payment
obligation-payment-column-ordered = Ordered
obligation-payment-column-paid = Paid
obligation-payment-column-last = Last payment
obligation-payment-column-due = Due by
course-of = { CAP($what) }, { $provider }
course-since = { CAP($state) } (since { SHORTDATE($on) })
course-on = { CAP($state) } ({ SHORTDATE($on) })
course-sessions = { $attended }
course-sessions-of = { $attended } of { $held }
course-under-way = under way
course-completed = completed
course-waiting-list = on the waiting list
course-not-begun = not begun
course-left-early = left before the end
service-place-none = Place not set
service-hours = { NUM($hours) } h
payment-remark = { CAP($kind) } ({ $remark })
payment-restitution = restitution
payment-fine = fine
payment-surcharge = victim surcharge
payment-other = other sum

## Earlier failures

history-none = The supervision file notes no earlier failure to comply.
history-intro = { $count ->
    [one] The supervision file notes this earlier failure, with what was done about it. It is not alleged in this report.
   *[other] The supervision file notes these earlier failures, with what was done about each. They are not alleged in this report.
}
history-summary = Each earlier failure by date: the condition, what was noted and what was done about it.
history-column-date = Date
history-column-condition = Condition
history-column-what = What was noted
history-column-answer = What was done
history-answer-on = { $answer } ({ SHORTDATE($on) })
history-outcome = { CAP($answer) }; { $outcome }
answer-spoken-to = spoken to
answer-warned = warned
answer-letter = letter sent
answer-instructions = new instructions given
answer-reported = reported to the prosecutor or the police
answer-none = nothing done

## Proceedings

pending-alleged = { $count ->
    [one] A failure to comply is alleged against { $subject }, which this report does not go into: { LIST($failures, style: "semicolon") }.
   *[other] Failures to comply are alleged against { $subject }, which this report does not go into: { LIST($failures, style: "semicolon") }.
}
pending-failure = condition { $condition }, on { $on }
pending-failure-until = condition { $condition }, { PERIOD($period) }
proceedings-warrant = A warrant for the arrest of { $subject } was issued on { $on }.
proceedings-arrested = { $subject } was arrested on { $on }.
proceedings-appeared = { $subject } was made to appear before a court on { $on }.
proceedings-detained = A court ordered the detention of { $subject } on { $on }.
proceedings-charge-laid = A charge was laid on { $on }.
proceedings-hearing = The hearing is set for { $on }.
proceedings-hearing-begun = The hearing began on { $on }.
proceedings-no-hearing = No hearing date had been set when this report was made.
proceedings-none-probation = No charge had been laid when this report was made.
proceedings-none-conditional-sentence = No warrant had been issued, and { $subject } had not been arrested or made to appear, when this report was made.
change-heading = Proposed change of conditions
change-proposed = Under { CITE($law, act: "yes", long: "yes") }, the supervisor proposes that condition { $condition } read: { QUOTE($words) }
change-added = Under { CITE($law, act: "yes", long: "yes") }, the supervisor proposes this condition: { QUOTE($words) }
change-given = { $subject } had written notification of it on { $on }.
change-received = The court received the notification on { $on }.
change-hearing-asked = A hearing was asked for or ordered on { $on }.
change-hearing = The hearing of it is set for { $on }.
change-took-effect = The change took effect on { $on }.

## Goals and recommendation

goals-none = No goal of supervision was recorded for this report.
goals-intro = { $count ->
    [one] The supervision plan has this goal.
   *[other] The supervision plan has these goals.
}
goals-summary = Each goal of the supervision plan and how far it is reached.
goals-column-goal = Goal
goals-column-state = State
goal-reached = reached
goal-under-way = under way
goal-not-begun = not begun
goal-given-up = given up
proposed-course = Should the court be satisfied that a condition was breached without reasonable excuse, the supervisor proposes that the court { $course }.
proposed-none = take no action
proposed-change = change the optional conditions
proposed-suspend = suspend the order and direct that a portion of the unexpired sentence be served in custody
proposed-terminate = terminate the order and direct committal to custody until the expiration of the sentence

## The file

papers-none = The papers of the file were not listed for this report.
papers-summary = Each paper of the file, those still awaited first, with its state and date.
papers-column-paper = Document
papers-column-state = State
papers-column-date = Date
paper-on-file = on file
paper-outstanding = awaited
paper-sent = sent
paper-closed = closed

copies-prosecutor = For the prosecutor; what is disclosed to the defence is for the prosecutor to decide
copies-cso = Filed with the court; a copy and reasonable notice go to the offender ({ CITE($provision, act: "yes") })
copies-file = Kept in the supervision file

## Rules

rule-order-fits = This kind of report is not made for a { $order }: choose another kind, or correct the order.
rule-failure-of-condition = The order has no condition { $condition }: give the number of one it has.
rule-failures-none = No failure to comply is set out: a report of this kind needs one at least.
rule-failure-outside-order = The failure of { $day } lies outside the time the order was in force: check both dates.
rule-failure-ahead = The failure of { $day } is dated after the report.
rule-explanation-sought = Nothing says what the person’s explanation is: ask, or say why there is none.
rule-exhibit-known = No document of the bundle has the id { $exhibit }: correct the failure, or list the document.
rule-order-in-bundle = The bundle has no copy of the order: add one.
rule-hearing-in-time = The hearing of { $day } is later than { $last }, thirty days after the arrest or the appearance: confirm that it could not begin sooner.
rule-obligations-add-up = More is recorded as attended, done or paid than was set: check both figures.
rule-supervision-dates = The day { $day } is after the date of the report, but it is recorded as past: check it.
rule-statement-signed = The statement is not signed: have it signed and dated, or leave it out.
rule-statement-none = No witness statement is listed: add one where it is appropriate.
rule-notice-before-report = Notice was given on { $day }, before the date of this report: what the person has is an earlier copy; give this one, or date the report as the copy given.
rule-notice-given = Notice of the report is not recorded: give the person a copy and reasonable notice, and record the day.
