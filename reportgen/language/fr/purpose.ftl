### Pourquoi il y a un rapport : l’ordonnance, les interdictions, les langues, les limites, les questions du tribunal.

section-purpose = Objet et limites du rapport

## L’ordonnance et ses dates

purpose-ordered-by = Le { $on }, l’honorable juge { FULL($judge) }, de la { $court } ({ $place }), a ordonné la préparation du présent rapport.
purpose-ordered = Le { $on }, la { $court } ({ $place }) a ordonné la préparation du présent rapport.
purpose-law = Il est présenté en vertu { DE(CITE($law, act: "yes", long: "yes")) } pour aider le tribunal à infliger une peine à { $subject } ou à décider s’il y a lieu d’accorder une absolution en application { DE(CITE($discharge, long: "yes")) }.
purpose-due = Il doit être remis au plus tard le { $on }.
purpose-sentencing = L’audience pour la détermination de la peine est fixée au { $on }.
purpose-adjourned = L’audience pour la détermination de la peine a été ajournée du { $was } au { $now } { $reason }.
adjourned-report-not-ready = parce que le rapport n’était pas prêt
adjourned-counsel = pour une raison liée aux avocats
adjourned-court = pour une raison liée au tribunal
adjourned-health = pour des raisons de santé
adjourned-records-awaited = parce que des dossiers étaient attendus
adjourned-other = pour une autre raison

## Le retard, et sa raison

purpose-late = Le présent rapport est daté du { $report }, { $days ->
    [one] un jour
   *[other] { $days } jours
} après { $of }.
purpose-late-because = Le présent rapport est daté du { $report }, { $days ->
    [one] un jour
   *[other] { $days } jours
} après { $of }, { $reason }.
purpose-late-remark = { CAP($remark) }.
late-after-due = la date à laquelle il devait être remis
late-after-hearing = la date fixée pour la détermination de la peine
late-records-awaited = parce que des dossiers étaient attendus
late-contacts-awaited = parce que des personnes à consulter n’ont pu être jointes plus tôt
late-interview-missed = parce qu’une entrevue n’a pu avoir lieu plus tôt
late-interpreter = faute d’interprète disponible plus tôt
late-translation = parce qu’il devait être rédigé dans les deux langues
late-health = pour des raisons de santé
late-order-received = parce que l’ordonnance est parvenue tardivement au bureau
late-officer-changed = parce que le dossier a été confié à une autre personne
late-other = pour une autre raison

## Interdictions de publication

purpose-ban = Une interdiction de publication s’applique en vertu { DE(CITE($provision, act: "yes", long: "yes")) }. Elle protège { $protects }.
purpose-ban-made = Une interdiction de publication a été prononcée le { $on } en vertu { DE(CITE($provision, act: "yes", long: "yes")) }. Elle protège { $protects }.

## Langues

purpose-languages = L’instance se déroule { $proceeding }. Le tribunal a ordonné que le présent rapport soit rédigé { $report }.
in-language-en = en anglais
in-language-fr = en français
in-language-both = en anglais et en français
purpose-interpreter = L’entrevue avec { $by } s’est déroulée avec { NAMED($person) } comme interprète (langue : { $tongue }).
purpose-interpreter-on = L’entrevue avec { $by } s’est déroulée avec { NAMED($person) } comme interprète, { LIST($days) } (langue : { $tongue }).
on-day = { WHEN($day) }

## Autres ordonnances en vigueur

purpose-orders = Pendant la rédaction du présent rapport, { $subject } était sous le coup { DE($orders) }.
current-order = { $kind }
current-order-until = { $kind } ({ UNTIL($until) })
current-order-probation = une ordonnance de probation
current-order-conditional-sentence = une ordonnance de sursis
current-order-release-order = une ordonnance de mise en liberté
current-order-prohibition = une ordonnance d’interdiction
current-order-family-court = une ordonnance du tribunal de la famille
current-order-peace-bond = un engagement de ne pas troubler l’ordre public

## Limites : ce qui n’a pu être obtenu

limits-heading = Ce qui n’a pu être obtenu
limit-interview-declined = { $subject } n’a pas voulu accorder d’entrevue pour le présent rapport.
limit-interview-not-reached = Il n’a pas été possible de joindre { $subject } pour une entrevue.
limit-interview-none = Aucune entrevue avec { $subject } n’est consignée pour le présent rapport.
limit-not-reached = Il n’a pas été possible de joindre { $by }.
limit-declined = { CAP($by) } { $count ->
    [one] n’a pas voulu participer
   *[other] n’ont pas voulu participer
}.
limit-requested = { $count ->
    [one] Un dossier demandé n’avait pas été reçu au moment de terminer le rapport
   *[other] Des dossiers demandés n’avaient pas été reçus au moment de terminer le rapport
} : { $by }.
limit-refused = L’accès à ce qui suit a été refusé : { $by }.

## Autres questions du tribunal

requested-heading = Autres questions soulevées par le tribunal
requested-intro = { $count ->
    [one] En vertu { DE(CITE($law, act: "yes", long: "yes")) }, le tribunal a exigé que le rapport traite aussi de la question suivante :
   *[other] En vertu { DE(CITE($law, act: "yes", long: "yes")) }, le tribunal a exigé que le rapport traite aussi des questions suivantes :
}
requested-topic = { $number }. { CAP($topic) }
