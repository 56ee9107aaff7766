### Mots généraux : personnes, tribunaux, ministères, lois, mentions. Les phrases d’une section sont dans la page de cette section.

## Une personne désignée par son seul rôle, sans qu’on dise de qui. $person est la personne, $relation le rôle, nom seul.
## Dans une phrase qui porte sur $subject, les mots sont à la page des relations (« sa mère »).

who-by-role-alone = { GENDER($person) ->
    [f] { LE($person, $relation) }
    [m] { LE($person, $relation) }
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
