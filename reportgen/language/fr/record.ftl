### Déclarations de culpabilité antérieures; mesures de rechange et justice réparatrice; surveillance; la réponse à chacune.

section-record = Déclarations de culpabilité antérieures et réponse aux mesures et à la surveillance

record-findings = Déclarations de culpabilité antérieures
record-none = Aucune déclaration de culpabilité antérieure n’est connue à l’égard { DE($subject) }.
record-none-on = Aucune déclaration de culpabilité antérieure n’est connue à l’égard { DE($subject) }; la vérification a été faite { WHEN($on) }.
record-intro = Les déclarations de culpabilité antérieures connues figurent ci-dessous à titre d’antécédents; la liste n’est pas présentée comme preuve du casier.
record-intro-on = Les déclarations de culpabilité antérieures connues lors de la vérification faite { WHEN($on) } figurent ci-dessous à titre d’antécédents; la liste n’est pas présentée comme preuve du casier.
record-column-date = Date
record-column-offence = Infraction
record-column-place = Lieu
record-column-disposition = Peine ou décision
record-summary = Chaque déclaration de culpabilité antérieure par ordre de date, avec l’infraction, le lieu et la peine ou la décision.
record-youth = { $offence }, dossier visé par la LSJPA

## Peines et décisions, avec une durée (-for) ou un montant (-of).

length-less-a-day = { $length } moins un jour
disposition-besides = { $disposition } ({ $rest })
disposition-absolute-discharge = absolution inconditionnelle
disposition-conditional-discharge = absolution sous conditions
disposition-conditional-discharge-for = absolution sous conditions avec probation de { $length }
disposition-suspended-sentence = sursis au prononcé de la peine
disposition-suspended-sentence-for = sursis au prononcé de la peine avec probation de { $length }
disposition-probation = probation
disposition-probation-for = probation de { $length }
disposition-fine = amende
disposition-fine-of = amende de { $amount }
disposition-conditional-sentence = emprisonnement avec sursis
disposition-conditional-sentence-for = emprisonnement avec sursis de { $length }
disposition-imprisonment = emprisonnement
disposition-imprisonment-for = emprisonnement de { $length }
disposition-intermittent = emprisonnement à purger de façon discontinue
disposition-intermittent-for = emprisonnement de { $length } à purger de façon discontinue
disposition-time-served = période déjà passée sous garde
disposition-time-served-for = période déjà passée sous garde ({ $length })
disposition-restitution = dédommagement
disposition-restitution-of = dédommagement de { $amount }
disposition-driving-prohibition = interdiction de conduire
disposition-driving-prohibition-for = interdiction de conduire pendant { $length }
disposition-weapons-prohibition = interdiction de posséder des armes
disposition-weapons-prohibition-for = interdiction de posséder des armes pendant { $length }
disposition-youth-reprimand = réprimande
disposition-youth-probation = probation
disposition-youth-probation-for = probation de { $length }
disposition-youth-community-service = service communautaire
disposition-youth-community-service-for = { $length } de service communautaire
disposition-youth-custody-and-supervision = placement et surveillance
disposition-youth-custody-and-supervision-for = placement et surveillance, { $length }
disposition-youth-deferred-custody = placement et surveillance différés
disposition-youth-deferred-custody-for = placement et surveillance différés, { $length }
disposition-acquittal = acquittement
disposition-dismissed = accusation rejetée
disposition-withdrawn = accusation retirée
disposition-stayed = accusation suspendue
disposition-peace-bond = engagement de ne pas troubler l’ordre public

## Mesures de rechange et processus de justice réparatrice.

record-measures = Mesures de rechange et processus de justice réparatrice
measures-none = Aucune mesure de rechange ni aucun processus de justice réparatrice n’est connu à l’égard { DE($subject) }.
measure-alternative-measures = mesures de rechange
measure-restorative-justice = processus de justice réparatrice
measure-extrajudicial-sanction = sanction extrajudiciaire
measure-extrajudicial-measure = mesure extrajudiciaire
measure-police-warning = avertissement de la police
measure-referral = renvoi à un programme ou à un service
measure-end-completed = participation menée à terme
measure-end-in-progress = participation en cours
measure-end-not-completed = participation non menée à terme
measure-end-withdrawn = retrait avant le début
measure-response-none = La réponse { DE($subject) } n’a pas été consignée.

## Surveillance.

record-supervision = Réponse à la surveillance
supervision-none = Aucune période de surveillance dans la collectivité n’est connue à l’égard { DE($subject) }.
supervision-intro = Les périodes de surveillance { DE($subject) } dans la collectivité figurent ci-dessous.
supervision-column-kind = Surveillance
supervision-column-period = Période
supervision-column-response = Réponse
supervision-column-breaches = Déclarations de culpabilité pour manquement
supervision-summary = Chaque période de surveillance, avec ses dates, la réponse et le nombre de déclarations de culpabilité pour manquement.
supervision-remark = { CAP($order) }, { PERIOD($period) } :
supervision-last-contact = Le dernier contact avec une personne chargée de la surveillance a eu lieu { WHEN($on) }.
supervision-probation = probation
supervision-conditional-sentence = ordonnance de sursis
supervision-parole = libération conditionnelle
supervision-release-order = ordonnance de mise en liberté
supervision-bail-supervision = programme de surveillance de la mise en liberté sous caution
supervision-youth-probation = probation (adolescents)
supervision-long-term-supervision = surveillance de longue durée
response-satisfactory = satisfaisante
response-mixed = inégale
response-unsatisfactory = insatisfaisante
response-not-known = non connue
