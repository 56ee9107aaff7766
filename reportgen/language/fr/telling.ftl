### Comment un fait est rapporté : qui l’a dit, avec quelle certitude. Les mêmes tournures servent à toutes les sections.

## Nommer une source dans une phrase

by-subject = { $subject }
by-person = { NAMED($person) }
by-relation = { $relation } ({ NAMED($person) })
by-role = { $relation }
by-organization = { $organization }
by-paper = le document « { $title } »
by-paper-of = le document « { $title } » ({ $organization })
quote-by = { CAP($by) }

## Rapporter un fait. Chaque proposition nomme son sujet et n’a pas de point final.

told-plainly = { LIST($clauses) }.
said-by-subject = { GENDER($subject) ->
    [f] { $subject } déclare { QUE($clauses) }
    [x] { ONCE($subject, $clauses) }, selon ses propos
   *[m] { $subject } déclare { QUE($clauses) }
}
said-by-subject-also = { GENDER($subject) ->
    [f] { $subject } déclare aussi { QUE($clauses) }
    [x] { ONCE($subject, $clauses) }, selon ses propos
   *[m] { $subject } déclare aussi { QUE($clauses) }
}
told-by-subject = { said-by-subject }.
told-by-subject-also = { said-by-subject-also }.
told-by-others = { CAP($by) } { $count ->
    [one] déclare
   *[other] déclarent
} { QUE($clauses) }.
told-by-papers = { CAP($by) } { $count ->
    [one] indique
   *[other] indiquent
} { QUE($clauses) }.
told-and-confirmed = { said-by-subject }; { $by } le { $count ->
    [one] confirme
   *[other] confirment
}.
told-and-confirmed-also = { said-by-subject-also }; { $by } le { $count ->
    [one] confirme
   *[other] confirment
}.
told-and-recorded = { said-by-subject }; { $by } le { $count ->
    [one] confirme
   *[other] confirment
}.
told-and-recorded-also = { said-by-subject-also }; { $by } le { $count ->
    [one] confirme
   *[other] confirment
}.
told-version = selon { $by }, { $clause }
told-version-own = { GENDER($subject) ->
    [f] selon { $by }, { $clause }
    [x] { $clause }, selon ses propos
   *[m] selon { $by }, { $clause }
}
told-disputed = Les versions diffèrent au sujet { DE($topic) } : { LIST($versions, style: "semicolon") }.
told-declined = { $subject } a choisi de ne pas parler { DE($topics) }.
told-unknown = On ne connaît pas ce qui suit : { LIST($topics) }.
told-not-available = Aucun renseignement n’était disponible au sujet { DE($topics) }.
told-withheld = Les renseignements au sujet { DE($topics) } ne figurent pas dans le présent rapport.

yes = oui
no = non

## Pourquoi quelque chose n’y est pas

absent-declined = { $subject } a choisi de ne pas aborder ce sujet.
absent-not-available = Aucun renseignement n’était disponible à ce sujet au moment de terminer le rapport.
absent-not-reached = Les personnes en mesure de fournir des renseignements à ce sujet n’ont pu être jointes avant que le rapport soit terminé.
absent-no-consent = { $subject } n’a pas consenti à ce que ces renseignements soient obtenus ou communiqués.
absent-not-applicable = Ce point ne s’applique pas à { $subject }.
absent-not-asked = Ce point n’a pas été abordé pour le présent rapport.
absent-not-recorded = Rien n’a été consigné à ce sujet pour le présent rapport.
absent-withheld = Les renseignements à ce sujet ne figurent pas dans le présent rapport : { $reason }.

withheld-no-consent = aucun consentement n’en permet la communication
withheld-protected = la loi ou une ordonnance les protège
withheld-safety = les imprimer pourrait mettre quelqu’un en danger
withheld-private = ils sont privés et ne sont pas nécessaires au présent rapport
withheld-out-of-period = la période pendant laquelle ils peuvent être divulgués est terminée

## Les sources, telles que les commentaires d’une ébauche les nomment

source-line = { CAP($by) }
source-line-dated = { CAP($by) }, { LIST($days) }

## Cases de tableau

cell-empty = –
