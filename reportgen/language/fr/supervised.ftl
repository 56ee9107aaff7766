### Une personne sous surveillance : l’ordonnance et son respect, les obligations, les manquements allégués, les pièces, les objectifs.

section-supervised_order = L’ordonnance et son respect
section-supervised_contacts = Rencontres et contacts
section-supervised_obligations = Programmes, service communautaire et paiements
section-compliance_history = Manquements consignés auparavant
section-failures = Manquements allégués
section-steps_tried = Démarches antérieures au présent rapport
section-proceedings = Procédure relative à l’allégation
section-pending = Affaires en cours
section-bundle = Pièces jointes au rapport
section-clocks = Délais fixés par le Code criminel
section-goals = Objectifs de la surveillance
section-risk_change = Ce qui a changé
section-supervision_recommendation = Recommandation
section-breach_recommendation = Proposition au tribunal
section-file_papers = État du dossier

## L’ordonnance

supervised-no-order = L’ordonnance qui vise { $subject } n’a pas été consignée pour le présent rapport.
supervised-order = { $subject } { $is } d’{ $kind } rendue le { $on } par la { $court } ({ $place }).
supervised-order-by = { $subject } { $is } d’{ $kind } rendue le { $on } par l’honorable juge { FULL($judge) }, de la { $court } ({ $place }).
supervised-is = fait l’objet
supervised-was = a fait l’objet
supervised-probation = une ordonnance de probation
supervised-conditional-sentence = une ordonnance de sursis
supervised-runs = L’ordonnance s’applique { PERIOD($period) }.
supervised-ends = L’ordonnance prend fin le { $ends }.
supervised-explained = Selon le dossier, { $subject } a reçu une copie de l’ordonnance, qui lui a été expliquée { WHEN($on) }.
supervised-transferred = La surveillance est passée du bureau { DE($former) } au bureau { DE($present) } { WHEN($on) }.
supervised-transferred-because = La surveillance est passée du bureau { DE($former) } au bureau { DE($present) } { WHEN($on) } : { $reason }.
opening-enforcement = Le présent rapport expose à la poursuite ce qui est reproché à { $subject } au titre { DE(CITE($law, act: "yes", long: "yes")) } : le défaut de se conformer, sans excuse raisonnable, à une ordonnance de probation.
opening-cso-breach = Le présent document est le rapport écrit qu’exige { CITE($law, act: "yes", long: "yes") } à l’appui d’une allégation de manquement à une condition d’une ordonnance de sursis. Il émane { GENDER($officer) ->
    [f] de l’agente de surveillance
    [x] de la personne chargée de la surveillance
   *[m] de l’agent de surveillance
}.
opening-progress = Le présent rapport rend compte de la surveillance { DE($subject) } pendant la période indiquée ci-dessus.
opening-file-summary = Le présent sommaire dit où en est la surveillance { DE($subject) }.

supervised-conditions = Les conditions
supervised-conditions-intro = Le respect des conditions est décrit d’après le dossier de surveillance.
supervised-conditions-from-fr = Les conditions sont reproduites dans les termes de l’ordonnance. Leur respect est décrit d’après le dossier de surveillance.
supervised-conditions-from-en = L’ordonnance est en anglais; ses conditions sont rendues ici en français par { GENDER($officer) ->
    [f] l’agente
    [x] la personne qui signe le rapport
   *[m] l’agent
}. Leur respect est décrit d’après le dossier de surveillance.
supervised-conditions-summary = Chaque condition de l’ordonnance, par son numéro, avec ses termes et son respect.
supervised-column-number = N°
supervised-column-condition = Condition
supervised-column-compliance = Respect
supervised-remark = Condition { $number } :
compliance-kept = respectée
compliance-kept-in-part = respectée en partie
compliance-not-kept = manquement allégué
compliance-not-yet-due = pas encore exigible
compliance-not-applicable = sans objet

order-probation = Ordonnance de probation
order-conditional-sentence = Ordonnance de sursis
caption-period = { CAP(PERIOD($period)) }
label-order-named = Ordonnance
label-order-made-on = Rendue le
label-order-ends-on = Prend fin le
label-period = Période visée

## Rencontres et contacts

contacts-counted = Entre le { $first } et le { $last }, { $count ->
    [one] un rendez-vous a été fixé
   *[other] { $count } rendez-vous ont été fixés
} : { LIST($each) }.
contacts-one = Un rendez-vous a été consigné, le { $on } : { $result }.
contacts-kept = { $count } { $count ->
    [one] respecté
   *[other] respectés
}
contacts-missed = { $count } { $count ->
    [one] manqué
   *[other] manqués
}
contacts-excused = { $count } { $count ->
    [one] manqué avec motif
   *[other] manqués avec motif
}
contacts-rescheduled = { $count } { $count ->
    [one] reporté
   *[other] reportés
}
contacts-summary = Chaque rendez-vous par date : son mode, s’il a été respecté et toute remarque.
contacts-column-date = Date
contacts-column-means = Mode
contacts-column-result = Résultat
contacts-column-remark = Remarque
contact-kept = respecté
contact-missed = manqué
contact-excused = manqué avec motif
contact-rescheduled = reporté

## Manquements

failures-none = Aucun manquement n’est reproché à { $subject }.
failures-intro = { $count ->
    [one] Un manquement est allégué. Il est exposé ci-dessous
   *[other] Le présent rapport fait état de { count-in-words } manquements allégués. Chacun est exposé ci-dessous
} avec ce qui l’étaye et ce qu’en dit { $subject }. Il appartient au tribunal de décider s’il y a eu manquement et s’il existe une excuse.
failure-heading = { $number }. Condition { $condition } : { $on }
failure-heading-until = { $number }. Condition { $condition } : { PERIOD($period) }
failure-alleged = Il est allégué que, le { $on }, { $subject } n’a pas respecté la condition { $condition } de l’ordonnance.
failure-alleged-until = Il est allégué que, { PERIOD($period) }, { $subject } n’a pas respecté la condition { $condition } de l’ordonnance.
failure-place = Lieu : { $place }.
failure-words = La condition se lit ainsi : { QUOTE($words) }
failure-explanation = Ce qu’en dit { $subject } :
failure-explanation-on = Ce qu’en a dit { $subject } le { $on } :
failure-alleged-at = Il est allégué que, le { $on } à { $at }, { $subject } n’a pas respecté la condition { $condition } de l’ordonnance.
failure-exhibits = { $count ->
    [one] Voir la pièce { LIST($numbers) } de la liste.
   *[other] Voir les pièces { LIST($numbers) } de la liste.
}
failure-declined-on = Une explication a été demandée le { $on } à { $subject }, qui a choisi de ne pas en donner.
failure-unexplained-declined = Une explication a été demandée à { $subject }, qui a choisi de ne pas en donner.
failure-unexplained-not-asked = Aucune explication n’a été demandée à { $subject }.
failure-unexplained-not-reached = Il n’a pas été possible de joindre { $subject } pour obtenir une explication avant que le rapport soit terminé.
failure-unexplained-not-available = Aucune explication n’était disponible à la date du présent rapport.
failure-unexplained-no-consent = Ce que { $subject } a pu en dire ne peut être communiqué, faute de consentement.
failure-unexplained-not-applicable = Aucune explication n’est à donner.
failure-unexplained-not-recorded = Aucune explication n’a été consignée.

## Les pièces

bundle-none = Aucune pièce n’est jointe au présent rapport.
bundle-intro = { $count ->
    [one] La pièce suivante est jointe au rapport.
   *[other] Les pièces suivantes sont jointes au rapport.
}
bundle-summary = Chaque pièce jointe au rapport, par numéro : sa nature, le témoin et la date de signature.
bundle-column-number = N°
bundle-column-paper = Pièce
bundle-column-witness = Témoin
bundle-column-signed = Signature ou date
bundle-unsigned = Non signée
bundle-to-follow = À venir
bundle-notice = Une copie du rapport et un préavis de l’intention de le produire ont été remis à { $subject } le { $on } ({ CITE($law, act: "yes") }).
bundle-no-notice = Aucun préavis de l’intention de produire le présent rapport n’avait été consigné à sa date. Une copie du rapport et un préavis doivent être remis à { $subject } dans un délai raisonnable avant l’audience ({ CITE($law, act: "yes") }).

## Délais

clocks-intro = Les dates ci-dessous se comptent en jours civils à partir de l’événement; l’effet d’un jour férié reste à confirmer.
clocks-summary = Chaque délai qui court : son objet, la disposition, son premier jour et son dernier.
clocks-column-what = Objet
clocks-column-provision = Disposition
clocks-column-from = À compter du
clocks-column-last = Dernier jour
clocks-sentence-stopped = L’exécution de l’ordonnance de sursis, en ce qui touche sa durée, est suspendue depuis le { $on } et jusqu’à la décision du tribunal sur le manquement allégué ({ CITE($law, act: "yes") }).
clocks-sentence-runs-again = L’exécution de l’ordonnance de sursis, en ce qui touche sa durée, a été suspendue le { $on } ({ CITE($law, act: "yes") }). La suspension a cessé le { $again }, jour où la détention a été ordonnée ({ CITE($lawAgain, act: "yes") }).
clocks-conditions-continue = Tant que { $subject } n’est pas sous garde, les conditions de l’ordonnance continuent de s’appliquer ({ CITE($law, act: "yes") }).

## Programmes, service communautaire, paiements

obligation-programs = Programmes
obligation-services = Service communautaire
obligation-payments = Paiements
obligation-program-column-what = Programme
obligation-program-column-state = État
obligation-program-column-attendance = Séances suivies
obligation-program-column-remark = Remarque
obligation-service-column-place = Lieu
obligation-service-column-ordered = Heures ordonnées
obligation-service-column-done = Heures accomplies
obligation-service-column-counted = Décompte du
obligation-service-column-due = Échéance
obligation-payment-column-kind = Paiement
obligation-payment-column-ordered = Somme ordonnée
obligation-payment-column-paid = Somme payée
obligation-payment-column-last = Dernier paiement
obligation-payment-column-due = Échéance
course-of = { CAP($what) }, { $provider }
course-since = { CAP($state) } (depuis le { SHORTDATE($on) })
course-on = { CAP($state) } ({ SHORTDATE($on) })
course-sessions = { $attended }
course-sessions-of = { $attended } sur { $held }
course-under-way = en cours
course-completed = terminé
course-waiting-list = sur une liste d’attente
course-not-begun = pas encore commencé
course-left-early = quitté avant la fin
service-place-none = Lieu non fixé
service-hours = { NUM($hours) } h
payment-remark = { CAP($kind) } ({ $remark })
payment-restitution = dédommagement
payment-fine = amende
payment-surcharge = suramende compensatoire
payment-other = autre somme

## Manquements antérieurs

history-none = Le dossier de surveillance ne fait état d’aucun manquement antérieur.
history-intro = { $count ->
    [one] Le dossier de surveillance fait état du manquement antérieur suivant et de la suite qui lui a été donnée. Il n’est pas allégué dans le présent rapport.
   *[other] Le dossier de surveillance fait état des manquements antérieurs suivants et de la suite donnée à chacun. Ils ne sont pas allégués dans le présent rapport.
}
history-summary = Chaque manquement antérieur par date : la condition, ce qui a été consigné et la suite donnée.
history-column-date = Date
history-column-condition = Condition
history-column-what = Ce qui a été consigné
history-column-answer = Suite donnée
history-answer-on = { $answer } ({ SHORTDATE($on) })
history-outcome = { CAP($answer) }; { $outcome }
answer-spoken-to = rappel verbal
answer-warned = avertissement
answer-letter = lettre envoyée
answer-instructions = nouvelles directives
answer-reported = signalement à la poursuite ou à la police
answer-none = aucune suite

## Procédure

pending-alleged = { $count ->
    [one] Un manquement que le présent rapport n’aborde pas est reproché à { $subject } : { LIST($failures, style: "semicolon") }.
   *[other] Des manquements que le présent rapport n’aborde pas sont reprochés à { $subject } : { LIST($failures, style: "semicolon") }.
}
pending-failure = condition { $condition }, le { $on }
pending-failure-until = condition { $condition }, { PERIOD($period) }
proceedings-warrant = Un mandat d’arrestation a été délivré contre { $subject } le { $on }.
proceedings-arrested = L’arrestation { DE($subject) } a eu lieu le { $on }.
proceedings-appeared = La comparution { DE($subject) } a eu lieu le { $on }.
proceedings-detained = La détention { DE($subject) } a été ordonnée le { $on }.
proceedings-charge-laid = Une accusation a été portée le { $on }.
proceedings-hearing = L’audience est fixée au { $on }.
proceedings-hearing-begun = L’audience a commencé le { $on }.
proceedings-no-hearing = Aucune date d’audience n’était fixée à la date du présent rapport.
proceedings-none-probation = Aucune accusation n’avait été portée à la date du présent rapport.
proceedings-none-conditional-sentence = À la date du présent rapport, aucun mandat n’avait été délivré contre { $subject }, et il n’y avait eu ni arrestation ni comparution.
change-heading = Modification proposée des conditions
change-proposed = En vertu { DE(CITE($law, act: "yes", long: "yes")) }, il est proposé que la condition { $condition } se lise ainsi : { QUOTE($words) }
change-added = En vertu { DE(CITE($law, act: "yes", long: "yes")) }, la condition suivante est proposée : { QUOTE($words) }
change-given = { $subject } en a reçu la notification écrite le { $on }.
change-received = Le tribunal a reçu la notification le { $on }.
change-hearing-asked = Une audience a été demandée ou ordonnée le { $on }.
change-hearing = L’audience à ce sujet est fixée au { $on }.
change-took-effect = La modification a pris effet le { $on }.

## Objectifs et recommandation

goals-none = Aucun objectif de surveillance n’a été consigné pour le présent rapport.
goals-intro = { $count ->
    [one] Le plan de surveillance comporte l’objectif suivant.
   *[other] Le plan de surveillance comporte les objectifs suivants.
}
goals-summary = Chaque objectif du plan de surveillance et son état d’avancement.
goals-column-goal = Objectif
goals-column-state = État
goal-reached = atteint
goal-under-way = en cours
goal-not-begun = non entrepris
goal-given-up = abandonné
proposed-course = Si le tribunal est convaincu qu’une condition a été enfreinte sans excuse raisonnable, { GENDER($officer) ->
    [f] l’agente de surveillance lui propose
    [x] la personne chargée de la surveillance lui propose
   *[m] l’agent de surveillance lui propose
} { $course }.
proposed-none = de ne pas agir
proposed-change = de modifier les conditions facultatives
proposed-suspend = de suspendre l’ordonnance et d’ordonner qu’une partie de la peine qui reste à courir soit purgée en prison
proposed-terminate = de mettre fin à l’ordonnance et d’ordonner l’incarcération jusqu’à la fin de la peine

## Le dossier

papers-none = Les documents du dossier n’ont pas été énumérés pour le présent rapport.
papers-summary = Chaque document du dossier, ceux qui sont attendus d’abord, avec son état et sa date.
papers-column-paper = Document
papers-column-state = État
papers-column-date = Date
paper-on-file = au dossier
paper-outstanding = attendu
paper-sent = envoyé
paper-closed = clos

copies-prosecutor = À la poursuite, à qui il appartient de décider de la communication à la défense
copies-cso = Déposé au tribunal; une copie et un préavis raisonnable sont remis à la personne visée ({ CITE($provision, act: "yes") })
copies-file = Conservé au dossier de surveillance

## Règles

rule-order-fits = Ce genre de rapport ne convient pas à l’ordonnance consignée ({ $order }) : choisissez un autre genre ou corrigez l’ordonnance.
rule-failure-of-condition = L’ordonnance n’a pas de condition { $condition } : donnez le numéro d’une de ses conditions.
rule-failures-none = Aucun manquement n’est exposé : un rapport de ce genre en exige au moins un.
rule-failure-outside-order = Le manquement du { $day } tombe en dehors de la période d’application de l’ordonnance : vérifiez les deux dates.
rule-failure-ahead = Le manquement du { $day } est postérieur à la date du rapport.
rule-explanation-sought = Rien n’indique l’explication de la personne : demandez-la ou dites pourquoi il n’y en a pas.
rule-exhibit-known = Aucune pièce ne porte l’identifiant { $exhibit } : corrigez le manquement ou énumérez la pièce.
rule-order-in-bundle = Les pièces ne comprennent pas de copie de l’ordonnance : ajoutez-en une.
rule-hearing-in-time = L’audience du { $day } est postérieure au { $last }, soit trente jours après l’arrestation ou la comparution : confirmez qu’elle ne pouvait commencer plus tôt.
rule-obligations-add-up = Le nombre suivi, accompli ou payé dépasse ce qui était fixé : vérifiez les deux chiffres.
rule-supervision-dates = Le { $day } est postérieur à la date du rapport, mais consigné comme passé : vérifiez-le.
rule-statement-signed = La déclaration n’est pas signée : faites-la signer et dater, ou retirez-la.
rule-statement-none = Aucune déclaration de témoin n’est énumérée : ajoutez-en une s’il y a lieu.
rule-notice-before-report = Le préavis a été remis le { $day }, avant la date du présent rapport : la personne en a une copie antérieure; remettez-lui celle-ci, ou datez le rapport du jour de la copie remise.
rule-notice-given = Aucun préavis du rapport n’est consigné : remettez-en une copie à la personne avec un préavis raisonnable, et consignez le jour.
