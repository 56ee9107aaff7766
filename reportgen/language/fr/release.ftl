### Le plan de libération conditionnelle : chaque point, ce qui a été avancé, ce qui a été vérifié, par qui, quand, avec quel résultat.

section-release = Plan de libération conditionnelle et vérifications

release-intro = Le tableau présente chaque point du plan de libération conditionnelle { DE($subject) } tel qu’il a été avancé, chaque démarche faite pour le vérifier et le résultat obtenu.
release-summary = Le plan de libération conditionnelle { DE($subject) } : chaque point, ce qui a été avancé et par qui, chaque démarche de vérification et le résultat.
release-column-item = Point
release-column-claim = Ce qui a été avancé
release-column-on = Date
release-column-step = Vérification
release-column-result = Résultat
release-claim-by = { CAP($claim) } (selon { LIST($by) })
release-claim-above = Même point

release-item-residence = logement
release-item-sponsor = parrainage
release-item-work = travail
release-item-school = études ou formation
release-item-money = ressources financières
release-item-supports = soutien de l’entourage
release-item-treatment = traitement
release-item-reporting = rencontres de surveillance
release-item-travel = déplacements
release-item-indigenous-supports = soutien autochtone
release-about-residence = le logement
release-about-sponsor = le parrainage
release-about-work = le travail
release-about-school = les études ou la formation
release-about-money = les ressources financières
release-about-supports = le soutien de l’entourage
release-about-treatment = le traitement
release-about-reporting = les rencontres de surveillance
release-about-travel = les déplacements
release-about-indigenous-supports = le soutien autochtone

## Démarches : par qui, comment, auprès de qui ou d’après quoi.

release-step-none = Aucune
release-step = { $by }, { $means }
release-step-plain = { $by }
release-step-with = { $by }, { $means }, auprès { DE($asked) }
release-step-with-plain = { $by }, auprès { DE($asked) }
release-step-read = { $by } a consulté { LIST($asked) }

release-confirmed = confirmé
release-contradicted = contredit
release-pending = réponse attendue
release-not-reachable = impossible à joindre
release-not-investigated = non vérifié

## Les doutes, en toutes lettres

release-in-doubt = Points qui restent douteux
release-lead = { BOLD(CAP($item)) } ({ $claim }).
release-doubt-contradicted = Ce point est mis en doute : { LIST($days) }, { LIST($by) } { $count ->
    [one] l’a contredit
   *[other] l’ont contredit
}.
release-doubt-contradicted-plain = Ce point est mis en doute : la vérification faite { LIST($days) } a révélé autre chose.
release-doubt-disputed = Ce point est mis en doute : confirmé par { LIST($confirming) }, contredit par { LIST($against) }.
release-doubt-not-reachable = Ce point n’est ni confirmé ni contredit : il a été impossible, { LIST($days) }, de joindre { LIST($by) }.
release-doubt-not-reachable-plain = Ce point n’est ni confirmé ni contredit : personne n’a pu être joint { LIST($days) }.
release-doubt-pending = Ce point n’est pas encore établi : au moment de terminer le présent rapport, une réponse était attendue de la part { DE($by) }.
release-doubt-pending-plain = Ce point n’est pas encore établi : une réponse était attendue au moment de terminer le présent rapport.
release-doubt-confirmed-pending = Ce point est confirmé en partie : au moment de terminer le présent rapport, une réponse était attendue de la part { DE($by) }.
release-doubt-confirmed-pending-plain = Ce point est confirmé en partie : une démarche était en cours au moment de terminer le présent rapport.
release-doubt-not-investigated = Ce point n’a pas été vérifié; rien dans le présent rapport ne le confirme ni ne le contredit.
release-why-not = Motif : { $why }.

release-found = Constatations
