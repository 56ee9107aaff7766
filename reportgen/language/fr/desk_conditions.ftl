### La page des conditions au bureau de l’agent : choisies par sujet, remplies dans leur texte, contradictions signalées aussitôt.

desk-conditions-order = Ces conditions visent : { $order }.
desk-conditions-see-order = Afficher les conditions de cette ordonnance
desk-conditions-pack = Les textes sont ceux du recueil de droit du { SHORTDATE($day) }.
desk-conditions-drafted = Celles d’ici ont été commencées sous celui du { SHORTDATE($day) }; ce qui a changé depuis est signalé à chacune.
desk-conditions-recommended = Recommandées
desk-conditions-none = Aucune condition n’est encore recommandée. Cochez-en ci-dessous.
desk-conditions-choose = Choisir des conditions
desk-conditions-find = Mots du titre ou du texte, dans l’une ou l’autre langue
desk-conditions-all = Afficher de nouveau toutes les conditions
desk-conditions-imposed = { $count ->
    [one] Ce que la loi impose dans toute ordonnance de ce genre : { $count } condition, qui n’est pas recommandée
   *[other] Ce que la loi impose dans toute ordonnance de ce genre : { $count } conditions, qui ne sont pas recommandées
 }
desk-conditions-none-found = Aucune condition de cette ordonnance ne contient ces mots.
desk-conditions-none-offered = Le recueil de droit n’a aucune condition pour cette ordonnance à cette date.
desk-conditions-take = Recommander ce qui est coché et le remplir
desk-conditions-chosen = Recommandée : la voir
desk-conditions-rest = L’ensemble des conditions
desk-conditions-law = { CITE($provision) }
desk-conditions-needs = va avec l’une de celles-ci : { $titles }
desk-conditions-purpose = Le critère que fixe la loi : { $purpose }.
desk-conditions-optional = Un passage souligné de tirets n’est imprimé que si ses blancs sont remplis.
desk-conditions-gone = Le recueil de droit n’a pas cette condition à la date du prononcé de la peine. Retirez-la ou choisissez-en une autre.
desk-conditions-unplaced = Le texte actuel n’a plus de blanc pour : { $values }. C’est conservé et jamais imprimé.
desk-conditions-prints-en = Ce qui sera imprimé en anglais
desk-conditions-prints-fr = Ce qui sera imprimé en français
desk-conditions-waiting = À remplir encore : { $what }.
desk-conditions-down = Descendre
desk-conditions-in-words = En mots propres à chaque langue ({ $blank })
desk-conditions-people-hint = Une personne par ligne, exactement comme l’ordonnance doit la désigner : nom ou initiales.
desk-conditions-twice = « { $blank } » est rempli une fois pour les deux langues et une autre fois en mots. Gardez l’un des deux.
desk-conditions-type = « { $blank } » n’est pas rempli au complet, ou ne l’est pas avec ce qu’il faut.
desk-conditions-under = « { $blank } » ne peut être inférieur à { $limit }.
desk-conditions-over = « { $blank } » ne peut dépasser { $limit } : c’est la limite de la loi.
desk-conditions-language = { $limit ->
    [fr] « { $blank } » n’a pas encore de texte français.
   *[en] « { $blank } » n’a pas encore de texte anglais.
 }
desk-conditions-unknown = Le texte actuel n’a pas de blanc « { $blank } ».

desk-conditions-windows = Heures { $number }
desk-conditions-absences = Absence permise { $number }
desk-conditions-remove-windows = Retirer les heures { $number }
desk-conditions-remove-absences = Retirer l’absence { $number }
desk-conditions-another-windows = Enregistrer et ajouter d’autres heures
desk-conditions-another-absences = Enregistrer et ajouter une autre absence
desk-conditions-from = de
desk-conditions-to = à
desk-conditions-purpose-of = Pour quoi
desk-conditions-weekdays = Jours (tous les jours, si rien n’est coché)
desk-conditions-in-en = En anglais
desk-conditions-in-fr = En français

## Le nom des blancs

desk-conditions-blank-absences = absences permises
desk-conditions-blank-age = âge
desk-conditions-blank-amount = montant
desk-conditions-blank-conveyance = ce qu’il est interdit de conduire
desk-conditions-blank-date = date
desk-conditions-blank-day = jour
desk-conditions-blank-days = jours
desk-conditions-blank-distance = distance en mètres
desk-conditions-blank-exceptions = exceptions
desk-conditions-blank-facility = établissement
desk-conditions-blank-first = heures avant le premier
desk-conditions-blank-hours = heures
desk-conditions-blank-instalment = montant de chaque versement
desk-conditions-blank-loss = perte
desk-conditions-blank-months = mois
desk-conditions-blank-people = personnes
desk-conditions-blank-person = personne
desk-conditions-blank-place = lieu
desk-conditions-blank-program = programme
desk-conditions-blank-schedule = heures de la semaine
desk-conditions-blank-subjects = objet
desk-conditions-blank-substances = substances
desk-conditions-blank-territory = territoire
desk-conditions-blank-text = la condition elle-même
desk-conditions-blank-things = choses

## Les sujets

desk-conditions-topic-people = Personnes
desk-conditions-topic-places = Lieux
desk-conditions-topic-home = Résidence et couvre-feu
desk-conditions-topic-substances = Alcool et drogues
desk-conditions-topic-treatment = Traitement et programmes
desk-conditions-topic-work = Travail, études et service communautaire
desk-conditions-topic-money = Argent et biens
desk-conditions-topic-limits = Armes, conduite, appareils et autres limites
desk-conditions-topic-supervision = Surveillance
desk-conditions-topic-other = Autres
desk-conditions-instead-there = Cette condition est libellée pour une autre ordonnance que celle qui est recommandée, laquelle comporte la même condition.
desk-conditions-instead = Prendre celle de l’ordonnance recommandée, avec ce qui est rempli
desk-conditions-instead-imposed = La loi elle-même impose cette condition dans toute ordonnance de ce genre : il n’est pas nécessaire de la recommander, et elle peut être retirée.
