### Ce que dit « reportgen law » : listes, entrées, comparaisons, vérifications.

law-fault = { $fault ->
    [not-toml] ce n’est pas du TOML
    [file-unreadable] le fichier ne peut pas être lu
    [not-a-table] il faut une table
    [not-read-alone] une ligne entre crochets n’est pas l’en-tête d’une entrée
    [id-of-an-office] un identifiant qui commence par « office- » est réservé au fichier d’un bureau
    [id-form] ce n’est pas un identifiant
    [unknown-key] cette clé ne peut pas se trouver là
    [missing-key] il manque une clé
    [wrong-type] la valeur de cette clé n’est pas du bon type
    [unknown-status] le statut doit être « verified » ou « to-confirm »
    [unknown-source] pack.toml n’a pas cette source
    [verified-without-source] marqué comme vérifié alors que rien ne l’a établi
    [unknown-act] acts.toml n’a pas cette loi
    [not-a-provision] ce n’est pas le numéro d’une disposition
    [reversed-dates] le dernier jour précède le premier
    [language-missing] il manque les mots d’une langue
    [straight-apostrophe] une apostrophe droite ou un guillemet droit
    [straight-quotation] des guillemets anglais dans le français
    [breaking-space] une espace sécable où il faut une espace insécable
    [missing-space] il manque une espace insécable
    [space-before] une espace devant un point-virgule, un point d’exclamation ou un point d’interrogation
    [elision] il faut l’élision
    [contraction] il faut la contraction
    [blank-that-may-elide] un mot qui pourrait devoir s’élider précède un blanc
    [unknown-mode] ce n’est pas un mode de poursuite
    [unknown-order] il n’y a pas d’ordonnance de ce nom
    [unknown-family] il n’y a pas de famille de conditions de ce nom
    [unknown-prerequisite] il n’y a pas de préalable de ce nom
    [unknown-blank] un blanc qui n’est pas déclaré comme tel
    [choices-missing] les choix ne correspondent pas au blanc
    [blanks-differ] le libellé et les blancs déclarés diffèrent
    [optional-blank-outside-brackets] un blanc qui peut rester vide doit se trouver entre crochets, et lui seul
    [not-a-sentence] un libellé commence par une majuscule et finit par un point
    [same-id-two-provisions] un identifiant désigne deux dispositions
    [dates-overlap] deux versions sont en vigueur le même jour
    [dates-out-of-order] les versions ne sont pas dans l’ordre de leurs dates
    [unknown-id] il n’y a pas d’entrée de ce nom
   *[other] { $fault }
}
law-faults = { $count ->
    [one] Un défaut.
   *[other] { $count } défauts.
}
law-sound = Le recueil de droit est en ordre : { $count } entrées. Il date du { $day }, { $days ->
    [0] aujourd’hui
    [one] il y a un jour
   *[other] il y a { $days } jours
}.
law-to-confirm-count = { $file } : { $count ->
    [one] une entrée à confirmer
   *[other] { $count } entrées à confirmer
}.
law-status-verified = vérifié
law-status-to-confirm = à confirmer
law-mark-office = propre au bureau
law-other-version = autre version :
law-added = ajout
law-gone = retrait
law-changed = changement
law-compared = { $count ->
    [0] Rien ne diffère
    [one] Une entrée diffère
   *[other] { $count } entrées diffèrent
} entre le { $first } et le { $second }.
law-blank-takes = { $type ->
    [integer] un nombre entier
    [hours] un nombre d’heures
    [days] un nombre de jours
    [months] un nombre de mois
    [money] une somme d’argent
    [date] une date
    [hours-of-day] deux heures du jour
    [people] des noms ou des initiales
    [place] un lieu
    [program] un programme
    [words] des mots dans les deux langues
    [choice] l’un des choix
    [choices] un ou plusieurs des choix
   *[other] { $type }
}
law-blank-required = obligatoire
law-blank-least = au moins { $number }
law-blank-most = au plus { $number }
law-blank-default = { $number } par défaut

help-law = consulter le recueil de droit
help-law-list = énumérer les entrées du recueil de droit
help-law-show = montrer une entrée en entier, dans les deux langues, avec ses sources et ses versions
help-law-compare = énumérer ce qui est en vigueur un jour et ne l’est pas un autre
help-law-check = énumérer les défauts du recueil de droit et du fichier du bureau
help-office = le fichier du bureau : ses jours, ses délais, ses conditions (par défaut, celui que nomme REPORTGEN_OFFICE)
help-option-law-file = ce fichier seulement : acts, offences, conditions… ou sources, ou office
help-option-id = l’identifiant d’une entrée
help-option-on = seulement ce qui est en vigueur ce jour-là, AAAA-MM-JJ
help-option-first = le premier jour, AAAA-MM-JJ
help-option-second = le second jour, AAAA-MM-JJ
help-option-pack = le répertoire d’un autre recueil de droit (par défaut, le nôtre)
help-option-law-json = afficher des objets JSON, un par ligne
help-metavar-law-file = FICHIER
help-metavar-id = IDENTIFIANT
help-metavar-on = AAAA-MM-JJ
help-metavar-first = AAAA-MM-JJ
help-metavar-second = AAAA-MM-JJ
help-metavar-pack = RÉPERTOIRE
