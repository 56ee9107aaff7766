### Mots généraux : personnes, tribunaux, ministères, lois, mentions. Les phrases d’une section sont dans la page de cette section.

## Une personne désignée par son seul rôle, sans qu’on dise de qui. $person est la personne, $relation le rôle, nom seul.
## Dans une phrase qui porte sur $subject, les mots sont à la page des relations (« sa mère »).

who-by-role-alone = { GENDER($person) ->
    [f] { LE($person, $relation) }
    [m] { LE($person, $relation) }
   *[x] la personne qui est { $relation }
}

## Les nombres de deux à neuf, en lettres dans une phrase.

value-in-words = { $value ->
    [2] deux
    [3] trois
    [4] quatre
    [5] cinq
    [6] six
    [7] sept
    [8] huit
    [9] neuf
   *[other] { $value }
}
count-in-words = { $count ->
    [2] deux
    [3] trois
    [4] quatre
    [5] cinq
    [6] six
    [7] sept
    [8] huit
    [9] neuf
   *[other] { $count }
}

## Ce qui tient lieu de mots manquants ou traduits.

narrative-missing = [Ce passage n’a pas été rédigé en français. Il est reproduit ici tel qu’il a été écrit.]
translation-mark = traduction
translation-mark-by = traduction { DE($translator) }
translation-missing = [aucune traduction]

## Problèmes sans message propre.

unworded-error = Le programme a rencontré un problème qu’il ne sait pas nommer (code { $code }).
unworded-error-hint = Veuillez signaler ce code à la personne responsable du programme.

## Erreurs dans les pages de phrases et phrases impossibles à rédiger : défauts du programme lui-même.

defect-hint = Il s’agit d’un défaut du programme et non de votre dossier. Veuillez transmettre ce message à la personne responsable du programme.
wording-unknown-key = Aucun texte ne correspond à « { $wording } ».
wording-fact-missing = Il manque à la phrase « { $wording } » le renseignement « { $fact } ».
wording-wrong-type = Une phrase a reçu un renseignement du mauvais type ({ $found }); type attendu : { $wanted }.
wording-endless = La phrase « { $wording } » se contient elle-même.
wording-words-missing = La phrase « { $wording } » reprend des mots qui n’ont été fournis que dans l’autre langue.
wording-words-missing-hint = Fournissez aussi ces mots dans la langue du rapport, ou produisez une ébauche.
wording-narrative-missing = Le texte à « { $place } » n’est pas rédigé dans la langue du rapport.
wording-narrative-missing-hint = Rédigez-le dans la langue du rapport, ou produisez une ébauche.
catalogue-syntax = La page de phrases { $page } comporte une erreur à la ligne { $line }.
catalogue-double-key = La phrase « { $wording } » figure dans deux pages, { $first } et { $page }.
catalogue-attribute = La phrase « { $wording } » ({ $page }) a des attributs ou n’a pas de texte, ce qui n’est pas permis ici.
catalogue-circle = La phrase « { $wording } » ({ $page }) renvoie à elle-même.
catalogue-unknown-reference = La phrase « { $wording } » ({ $page }) renvoie à « { $reference } », qui n’existe pas.
catalogue-unknown-function = La phrase « { $wording } » ({ $page }) appelle { $function }, qui n’est pas une fonction du catalogue.
catalogue-option = La phrase « { $wording } » ({ $page }) donne l’option « { $option } » là où elle n’est pas prévue.
catalogue-arguments = La phrase « { $wording } » ({ $page }) donne trop ou trop peu de renseignements à { $function }.
catalogue-variants = La phrase « { $wording } » ({ $page }) n’a pas exactement les formes qu’exige { $function }.
catalogue-variants-mixed = La phrase « { $wording } » ({ $page }) choisit à la fois selon des nombres et selon des mots.
catalogue-double-variant = La phrase « { $wording } » ({ $page }) a deux fois la même forme.
catalogue-number = La phrase « { $wording } » ({ $page }) choisit selon { $number }, qui n’est pas un nombre entier.
catalogue-expression = La phrase « { $wording } » ({ $page }) contient une expression qui n’est pas permise ici.
