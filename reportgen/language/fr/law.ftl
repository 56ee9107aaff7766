### Le recueil de droit : un identifiant qui n’y est pas, ou une valeur qui ne convient pas à une condition.

## Identifiants. $nearest est l’identifiant le plus proche, ou none s’il n’y en a pas.

law-act-unknown = Le recueil de droit ne contient aucune loi désignée par « { $id } ».
law-act-unknown-hint = { $nearest ->
    [none] Employez un code du recueil de droit, comme cc ou ycja.
   *[other] Vouliez-vous dire { $nearest }?
}
law-offence-unknown = Le recueil de droit ne contient aucune infraction désignée par « { $id } ».
law-offence-unknown-hint = { $nearest ->
    [none] Donnez l’infraction telle qu’elle a été édictée, dans ses propres termes, sous « as_enacted ».
   *[other] Vouliez-vous dire { $nearest }? Sinon, donnez l’infraction telle qu’elle a été édictée, sous « as_enacted ».
}
law-condition-unknown = Le recueil de droit ne contient aucune condition désignée par « { $id } ».
law-condition-unknown-hint = { $nearest ->
    [none] Choisissez une condition du recueil, ou rédigez la vôtre au moyen de pro-o-other ou de cso-o-other.
   *[other] Vouliez-vous dire { $nearest }? Une condition de votre cru s’inscrit sous pro-o-other ou cso-o-other.
}
law-condition-not-in-force = La condition { $id } ne pouvait pas être imposée à cette date : { $on }.
law-condition-not-in-force-hint = Vérifiez la date de la détermination de la peine ou choisissez une autre condition.
law-contents-unknown = Le recueil de droit n’a pas de liste de contenu pour ce genre de rapport : { $kind }.
law-contents-unknown-hint = Vérifiez le nom du genre de rapport, ou ajoutez sa liste à contents.toml.

## Valeurs d’une condition

law-blank-missing = Condition { $condition } : il manque « { $blank } ».
law-blank-unknown = { $limit ->
    [none] La condition { $condition } n’a pas de champ nommé « { $blank } ».
   *[other] La condition { $condition } n’a pas de champ nommé « { $blank } ». Vouliez-vous dire { $limit }?
}
law-blank-type = Condition { $condition } : la valeur de « { $blank } » n’est pas du bon type ({ $limit }).
law-blank-under = Condition { $condition } : la valeur de « { $blank } » ne peut être inférieure à { $limit }.
law-blank-over = Condition { $condition } : la valeur de « { $blank } » ne peut dépasser { $limit }.
law-blank-choice = Condition { $condition } : « { $blank } » doit être choisi parmi les suivants : { $limit }.
law-blank-language = { $limit ->
    [fr] Condition { $condition } : « { $blank } » n’a pas de texte français.
   *[en] Condition { $condition } : « { $blank } » n’a pas de texte anglais.
}
