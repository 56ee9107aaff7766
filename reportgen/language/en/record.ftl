### Earlier findings of guilt; alternative measures and restorative processes; supervision; the response to each.

section-record = Earlier findings of guilt and response to measures and supervision

record-findings = Earlier findings of guilt
record-none = { $subject } has no known earlier findings of guilt.
record-none-on = { $subject } has no known earlier findings of guilt; this was checked { WHEN($on) }.
record-intro = The earlier findings of guilt known to the writer are listed below as history; the list is not offered as proof of the record.
record-intro-on = The earlier findings of guilt known { WHEN($on) }, when the record was checked, are listed below as history; the list is not offered as proof of the record.
record-column-date = Date
record-column-offence = Offence
record-column-place = Place
record-column-disposition = Disposition
record-summary = Each earlier finding of guilt in order of date, with the offence, the place and the disposition.
record-youth = { $offence }, youth record (YCJA)

## Dispositions, with a length (-for) or an amount (-of).

length-less-a-day = { $length } less a day
disposition-besides = { $disposition } ({ $rest })
disposition-absolute-discharge = absolute discharge
disposition-conditional-discharge = conditional discharge
disposition-conditional-discharge-for = conditional discharge with probation for { $length }
disposition-suspended-sentence = suspended sentence
disposition-suspended-sentence-for = suspended sentence with probation for { $length }
disposition-probation = probation
disposition-probation-for = probation for { $length }
disposition-fine = fine
disposition-fine-of = fine of { $amount }
disposition-conditional-sentence = conditional sentence of imprisonment
disposition-conditional-sentence-for = conditional sentence of imprisonment for { $length }
disposition-imprisonment = imprisonment
disposition-imprisonment-for = imprisonment for { $length }
disposition-intermittent = imprisonment to be served intermittently
disposition-intermittent-for = imprisonment for { $length }, to be served intermittently
disposition-time-served = time already spent in custody
disposition-time-served-for = time already spent in custody ({ $length })
disposition-restitution = restitution
disposition-restitution-of = restitution of { $amount }
disposition-driving-prohibition = driving prohibition
disposition-driving-prohibition-for = driving prohibition for { $length }
disposition-weapons-prohibition = weapons prohibition
disposition-weapons-prohibition-for = weapons prohibition for { $length }
disposition-youth-reprimand = reprimand
disposition-youth-probation = probation
disposition-youth-probation-for = probation for { $length }
disposition-youth-community-service = community service
disposition-youth-community-service-for = { $length } of community service
disposition-youth-custody-and-supervision = custody and supervision
disposition-youth-custody-and-supervision-for = custody and supervision for { $length }
disposition-youth-deferred-custody = deferred custody and supervision
disposition-youth-deferred-custody-for = deferred custody and supervision for { $length }
disposition-acquittal = acquitted
disposition-dismissed = charge dismissed
disposition-withdrawn = charge withdrawn
disposition-stayed = charge stayed
disposition-peace-bond = recognizance to keep the peace

## Alternative measures and restorative justice processes.

record-measures = Alternative measures and restorative justice processes
measures-none = { $subject } has no known history of alternative measures or restorative justice processes.
measure-alternative-measures = alternative measures
measure-restorative-justice = restorative justice process
measure-extrajudicial-sanction = extrajudicial sanction
measure-extrajudicial-measure = extrajudicial measure
measure-police-warning = police warning
measure-referral = referral to a program or service
measure-end-completed = completed
measure-end-in-progress = in progress
measure-end-not-completed = not completed
measure-end-withdrawn = withdrawn before it began
measure-response-none = How { $subject } responded is not recorded.

## Supervision.

record-supervision = Response to supervision
supervision-none = { $subject } has no known history of supervision in the community.
supervision-intro = The periods { $subject } has spent under supervision in the community are listed below.
supervision-column-kind = Supervision
supervision-column-period = Period
supervision-column-response = Response
supervision-column-breaches = Findings of guilt for breach
supervision-summary = Each period under supervision, with its dates, the response to it and the number of findings of guilt for breach.
supervision-remark = { CAP($order) }, { PERIOD($period) }:
supervision-last-contact = The last contact with a supervisor was { WHEN($on) }.
supervision-probation = probation
supervision-conditional-sentence = conditional sentence
supervision-parole = parole
supervision-release-order = release order
supervision-bail-supervision = bail supervision
supervision-youth-probation = youth probation
supervision-long-term-supervision = long-term supervision
response-satisfactory = satisfactory
response-mixed = mixed
response-unsatisfactory = unsatisfactory
response-not-known = not known
