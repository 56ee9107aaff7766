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
law-access-unknown = Le recueil de droit ne contient aucune entrée sur l’accès aux dossiers désignée par « { $id } ».
law-access-unknown-hint = { $nearest ->
    [none] Cherchez-la dans access.toml.
   *[other] Vouliez-vous écrire « { $nearest } »?
}
law-offence-not-in-force = L’infraction { $id } a été édictée, mais le jour de son entrée en vigueur n’a pas été constaté.
law-offence-not-in-force-hint = Vérifiez-la dans la loi, puis donnez l’infraction dans ses propres mots (« as_enacted »).
law-condition-unknown = Le recueil de droit ne contient aucune condition désignée par « { $id } ».
law-condition-unknown-hint = { $nearest ->
    [none] Choisissez une condition du recueil, ou rédigez la vôtre au moyen de pro-o-other ou de cso-o-other.
   *[other] Vouliez-vous dire { $nearest }? Une condition de votre cru s’inscrit sous pro-o-other ou cso-o-other.
}
law-condition-not-in-force = La condition { $id } ne pouvait pas être imposée à cette date : { $on }.
law-condition-not-in-force-hint = Vérifiez la date de la détermination de la peine ou choisissez une autre condition.
law-order-unknown = Le recueil de droit n’a pas d’ordonnance dont l’identifiant est « { $id } ».
law-order-unknown-hint = { $nearest ->
    [none] Choisissez une ordonnance du fichier orders.toml.
   *[other] Vouliez-vous dire { $nearest }?
}
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

## Les commandes sur le droit, et les règles sur le recueil

law-id-unknown = Le recueil de droit ne contient rien sous « { $id } ».
law-id-unknown-hint = { $nearest ->
    [none] « reportgen law list » donne tout ce qu’il contient.
   *[other] Vouliez-vous dire { $nearest }? « reportgen law list » donne tout ce qu’il contient.
}
law-id-not-in-force = { $id } n’était pas en vigueur à cette date : { $on }.
law-id-not-in-force-hint = Sans --on, vous en verrez toutes les versions.
law-file-unknown = Le recueil de droit n’a pas de fichier « { $name } ».
law-file-unknown-hint = { $nearest ->
    [none] Il contient { $files }.
   *[other] Vouliez-vous dire { $nearest }? Il contient { $files }.
}
law-file-unreadable = Le fichier { $file } du recueil de droit ne peut pas être lu ({ $reason }).
law-file-unreadable-hint = Vérifiez le répertoire donné par --pack; un recueil complet contient les mêmes fichiers que le nôtre.
law-pack-unsound = Le recueil de droit du répertoire { $folder } a { $count ->
    [one] un défaut
   *[other] { $count } défauts
}.
law-pack-unsound-hint = « reportgen law check --pack { $folder } » les énumère.
rule-law-to-confirm-offences = Infractions dont le recueil de droit n’a pas confirmé le nom ou les dates ({ $status }); comparez-les au dossier du tribunal : { LIST($titles, style: "semicolon") }.
rule-law-to-confirm-contents = Éléments que le rapport doit contenir et que le recueil de droit n’a pas confirmés ({ $status }) : { LIST($titles, style: "semicolon") }.
rule-law-to-confirm-acts = Lois dont le recueil de droit n’a pas confirmé le titre ou la référence ({ $status }) : { LIST($titles, style: "semicolon") }.
rule-law-to-confirm-access = Périodes d’accès que le recueil de droit n’a pas confirmées ({ $status }) : { LIST($titles, style: "semicolon") }.
rule-law-to-confirm-parole = Les dates de la peine sont estimées selon des règles de calcul que le recueil de droit n’a pas confirmées ({ $status }) : { LIST($titles, style: "semicolon") }. Voir « reportgen law show ».

## Le fichier propre à un bureau

office-not-found = Le fichier { $file } n’existe pas : il devait être celui du bureau.
office-not-found-hint = Vérifiez --office et REPORTGEN_OFFICE.
office-unreadable = Le fichier du bureau, { $file }, ne peut pas être ouvert ({ $reason }).
office-unreadable-hint = Vérifiez que vous avez le droit de le lire et qu’aucun autre programme ne le retient.
office-too-large = { $file } dépasse la taille que peut avoir le fichier d’un bureau ({ $limit } Mo).
office-too-large-hint = Vérifiez que c’est le bon fichier.
office-not-text = { $file } : le texte n’est pas en UTF-8.
office-not-text-hint = Ouvrez-le dans l’éditeur où vous l’avez écrit, choisissez « Enregistrer sous » et l’encodage UTF-8.
office-not-toml = { $file }, ligne { $line }, colonne { $column } : ce n’est pas du TOML.
office-not-toml-hint = Regardez à cet endroit et juste avant : un texte va entre guillemets droits, une date n’en prend pas, et une table ne paraît qu’une fois.
office-refused = Le fichier du bureau, { $file }, a { $count ->
    [one] un problème
   *[other] { $count } problèmes
} :
office-refused-hint = Corrigez-les et relancez la commande. Rien de ce fichier n’a servi.
office-key-unknown = { $at ->
    [none] La clé « { $name } » n’est pas de celles du fichier d’un bureau.
   *[other] { $at } : la clé « { $name } » ne peut pas se trouver là.
}
office-key-unknown-hint = { $nearest ->
    [none] Les clés permises : { $known }.
   *[other] Vouliez-vous dire { $nearest }? Les clés permises : { $known }.
}
office-key-missing = { $at } : il manque « { $name } ».
office-key-missing-hint = Ajoutez la clé.
office-type = { $at } : il faut { $wanted ->
    [table] une table
    [days] une liste de dates, comme [2026-12-24]
    [day] une date, comme 2026-12-24, sans guillemets
    [number] un nombre entier, sans guillemets
    [words] des mots dans les deux langues, « en » et « fr »
   *[text] un texte entre guillemets droits
}.
office-type-hint = docs/how-to/law-pack.md donne un exemple de chacun.
office-language-missing = { $at } : il manque les mots { $language ->
    [fr] français
   *[en] anglais
}.
office-language-missing-hint = Les rapports s’écrivent dans les deux langues : donnez « en » et « fr ».
office-number-beyond = { $at } : le nombre doit être de { $least } à { $most }.
office-number-beyond-hint = Vérifiez le nombre.
office-day-form = { $at } : « { $id } » n’est pas une date.
office-day-form-hint = Écrivez un jour qui existe, comme 2026-12-24.
office-day-twice = { $at } : le bureau ne peut être ouvert et fermé le même jour.
office-day-twice-hint = Retirez ce jour de « open » ou de « closed ».
office-id-form = { $at } : « { $id } » n’est pas un identifiant.
office-id-form-hint = Un identifiant se compose de minuscules, de chiffres et de traits d’union.
office-id-ours = { $at } : l’identifiant « { $id } » doit commencer par « office- ».
office-id-ours-hint = Nommez-le { $better } : le fichier d’un bureau ajoute au recueil de droit et n’y change rien.
office-calendar-unknown = { $at } : il n’y a ni province ni territoire « { $id } ».
office-calendar-unknown-hint = Choisissez parmi { $known }.
office-kind-unknown = { $at } : il n’y a pas de genre de rapport « { $id } ».
office-kind-unknown-hint = { $nearest ->
    [none] Les genres sont { $known }.
   *[other] Vouliez-vous dire { $nearest }? Les genres sont { $known }.
}
office-step-unknown = { $at } : il n’y a pas d’étape « { $id } ».
office-step-unknown-hint = { $nearest ->
    [none] Les étapes sont { $known }.
   *[other] Vouliez-vous dire { $nearest }? Les étapes sont { $known }.
}
office-step-of-law = { $at } : le délai de l’étape « { $id } » est fixé par la loi.
office-step-of-law-hint = Retirez-le : un bureau ne peut en fixer un autre.
office-condition = { $at } : { law-fault }{ $detail ->
    [none] { "" }
   *[other] { " " }({ $detail })
}.
office-condition-hint = Une condition d’un bureau a la même forme que celles de conditions.toml; « reportgen law show pro-o-nocontact » en montre une.
