### La famille d’origine, et la famille d’aujourd’hui.

section-family = Famille et histoire personnelle

family-raised-at = { $subject } a grandi à { $value }
family-raised-at-topic = le lieu de son enfance
family-raised-by = { $subject } a passé son enfance { $value }
family-raised-by-topic = les personnes auprès de qui { $subject } a grandi
raised-by-both-parents = auprès de ses deux parents
raised-by-mother = auprès de sa mère
raised-by-father = auprès de son père
raised-by-grandparents = auprès de ses grands-parents
raised-by-other-relatives = auprès d’autres membres de la parenté
raised-by-foster-care = en famille d’accueil
raised-by-adoptive-parents = auprès de ses parents adoptifs
raised-by-shared = auprès de chacun de ses parents, tour à tour
family-siblings = { $value ->
    [0] { $subject } n’a ni frère ni sœur
    [1] { $subject } a un frère ou une sœur
   *[other] { $subject } a { value-in-words } frères et sœurs
}
family-siblings-topic = le nombre de ses frères et sœurs
family-child-protection-yes = les services de protection de l’enfance sont intervenus dans la famille alors { QUE($subject) } était enfant
family-child-protection-no = les services de protection de l’enfance ne sont pas intervenus dans la famille alors { QUE($subject) } était enfant
family-child-protection-topic = l’intervention des services de protection de l’enfance
family-violence-yes = il y avait de la violence au foyer où { $subject } a grandi
family-violence-no = il n’y avait pas de violence au foyer où { $subject } a grandi
family-violence-topic = la violence au foyer pendant son enfance

## La famille aujourd’hui

family-members = Membres de la famille :
family-members-by = Membres de la famille, selon { $by } :
family-member = { CAP($relation) } : { NAMED($person) }.
family-member-details = { CAP($relation) } : { NAMED($person) }; { LIST($details, style: "semicolon") }.
family-member-unnamed = { CAP($relation) }.
family-member-unnamed-details = { CAP($relation) } : { LIST($details, style: "semicolon") }.
family-member-died = { GENDER($person) ->
    [f] décédée { WHEN($on) }
    [x] décès { WHEN($on) }
   *[m] décédé { WHEN($on) }
}
family-member-died-unknown = { GENDER($person) ->
    [f] décédée
    [x] décès survenu
   *[m] décédé
}
family-member-lives-at = habite à { $place }
family-member-lives-with = habite sous le même toit

age-years = { $age } ans
age-months = { $age } mois
age-born = { GENDER($person) ->
    [f] née { WHEN($born) }
    [x] naissance { WHEN($born) }
   *[m] né { WHEN($born) }
}

contact-daily = contacts quotidiens
contact-weekly = contacts hebdomadaires
contact-monthly = contacts mensuels
contact-occasional = contacts occasionnels
contact-none = aucun contact
contact-supervised = contacts supervisés
