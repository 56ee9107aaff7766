### Why there is a report: the order, bans, languages, limits, and what the court asked for.

section-purpose = Purpose and limits of this report

## The order and its dates

purpose-ordered-by = On { $on }, the Honourable Justice { FULL($judge) } of the { $court } at { $place } ordered this report.
purpose-ordered = On { $on }, the { $court } at { $place } ordered this report.
purpose-law = It is made under { CITE($law, act: "yes", long: "yes") }, to assist the court in imposing a sentence on { $subject } or in deciding whether to grant a discharge under { CITE($discharge, long: "yes") }.
purpose-due = It is due on { $on }.
purpose-sentencing = Sentencing is set for { $on }.
purpose-adjourned = Sentencing was adjourned from { $was } to { $now }, { $reason }.
adjourned-report-not-ready = because the report was not ready
adjourned-counsel = for a reason related to counsel
adjourned-court = for a reason related to the court
adjourned-health = for health reasons
adjourned-records-awaited = because records were still awaited
adjourned-other = for another reason

## Late, and why

purpose-late = This report is dated { $report }, { $days ->
    [one] one day
   *[other] { $days } days
} after { $of }.
purpose-late-because = This report is dated { $report }, { $days ->
    [one] one day
   *[other] { $days } days
} after { $of }, { $reason }.
purpose-late-remark = { CAP($remark) }.
late-after-due = the day it was due
late-after-hearing = the day set for sentencing
late-records-awaited = because records were still awaited
late-contacts-awaited = because people to be heard could not be reached sooner
late-interview-missed = because an interview could not be held sooner
late-interpreter = because no interpreter was available sooner
late-translation = because it was to be written in both languages
late-health = for health reasons
late-order-received = because the order reached the office late
late-officer-changed = because another officer took over the file
late-other = for another reason

## Publication bans

purpose-ban = A publication ban under { CITE($provision, act: "yes", long: "yes") } applies. It protects { $protects }.
purpose-ban-made = A publication ban under { CITE($provision, act: "yes", long: "yes") } was made on { $on }. It protects { $protects }.

## Languages

purpose-languages = The proceeding is { $proceeding }. The court ordered this report { $report }.
in-language-en = in English
in-language-fr = in French
in-language-both = in English and French
purpose-interpreter = The interview with { $by } was interpreted by { NAMED($person) } (language: { $tongue }).
purpose-interpreter-on = The interview with { $by } was interpreted by { NAMED($person) } { LIST($days) } (language: { $tongue }).
on-day = { WHEN($day) }

## Other orders in force

purpose-orders = While this report was being written, { $subject } was subject to { LIST($orders) }.
current-order = { $kind }
current-order-until = { $kind } { UNTIL($until) }
current-order-probation = a probation order
current-order-conditional-sentence = a conditional sentence order
current-order-release-order = a release order
current-order-prohibition = a prohibition order
current-order-family-court = a family court order
current-order-peace-bond = a recognizance to keep the peace

## Limits: what could not be had

limits-heading = What could not be obtained
limit-interview-declined = { $subject } declined to be interviewed for this report.
limit-interview-not-reached = { $subject } could not be reached for an interview.
limit-interview-none = No interview with { $subject } is recorded for this report.
limit-not-reached = It was not possible to reach { $by }.
limit-declined = { CAP($by) } declined to take part.
limit-requested = { $count ->
    [one] One record was requested and had not been received when this report was finished
   *[other] These records were requested and had not been received when this report was finished
}: { $by }.
limit-refused = Access was refused to { $by }.

## Other matters the court asked for

requested-heading = Other matters required by the court
requested-intro = { $count ->
    [one] Under { CITE($law, act: "yes", long: "yes") }, the court required that the report also deal with this matter:
   *[other] Under { CITE($law, act: "yes", long: "yes") }, the court required that the report also deal with these matters:
}
requested-topic = { $number }. { CAP($topic) }
