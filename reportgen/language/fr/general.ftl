### Mots généraux : personnes, tribunaux, ministères, lois, mentions. Les phrases d’une section sont dans la page de cette section.

## Personnes désignées par leur seul rôle. $who est la personne, $relation le rôle, $subject la personne visée par le rapport.

who-by-role = { GENDER($who) ->
    [f] { LE($who, $relation) } { DE($subject) }
    [m] { LE($who, $relation) } { DE($subject) }
   *[x] la personne qui est { $relation } { DE($subject) }
}
who-by-role-alone = { GENDER($who) ->
    [f] { LE($who, $relation) }
    [m] { LE($who, $relation) }
   *[x] la personne qui est { $relation }
}

## Ce qui tient lieu de mots manquants ou traduits.

narrative-missing = [Ce passage n’a pas été rédigé en français. Il est reproduit ici tel qu’il a été écrit.]
translation-mark = traduction
translation-mark-by = traduction de { $translator }
translation-missing = [aucune traduction]

## Problèmes sans message propre.

unworded-error = Le programme a rencontré un problème qu’il ne sait pas nommer (code { $code }).
unworded-error-hint = Veuillez signaler ce code à la personne responsable du programme.
