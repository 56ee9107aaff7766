### Ce qui ne va pas dans un modèle Word, chaque chose à l’endroit où on la voit dans Word; et ce qu’un document ne peut pas contenir.

## Où

template-part = { $part ->
    [body] Texte
    [header] En-tête
    [header-first] En-tête de la première page
    [header-even] En-tête des pages paires
    [footer] Pied de page
    [footer-first] Pied de la première page
    [footer-even] Pied des pages paires
    [footnotes] Notes de bas de page
    [endnotes] Notes de fin
    [properties] Propriétés
    [styles] Styles
   *[file] Fichier
}
template-place = { template-part }{ $heading ->
    [none] {""}
   *[other] , sous « { $heading } »
}{ $table ->
    [0] {""}
   *[other] , tableau { $table }, ligne { $row }, cellule { $cell }
}{ $paragraph ->
    [0] {""}
   *[other] , paragraphe { $paragraph }
}

## Le fichier

template-keeps-contract = { $file } est en règle.
template-has-problems = { $file } présente { $count ->
    [one] un problème
   *[other] { $count } problèmes
} :
template-refused = Le modèle { $file } présente { $count ->
    [one] un problème
   *[other] { $count } problèmes
} :
template-refused-hint = Corrigez-le dans Word; « reportgen template check » dit quand il est en règle.
template-unreadable = Le modèle { $file } ne peut pas être ouvert.
template-unreadable-hint = Vérifiez qu’il est dans le répertoire du genre et que vous avez le droit de le lire.
template-not-word = Ce fichier n’est pas un document Word (.docx) entier.
template-not-word-hint = Ouvrez-le dans Word et enregistrez-le de nouveau en .docx.
template-locked-or-old = Ce fichier est protégé par un mot de passe, ou c’est un ancien .doc.
template-locked-or-old-hint = Ouvrez-le dans Word, retirez le mot de passe et enregistrez-le en .docx.
template-too-large = Ce fichier dépasse la taille d’un modèle ({ $limit } octets).
template-too-large-hint = Retirez les images ou réduisez-les.
template-macros = Ce fichier contient des macros.
template-macros-hint = Enregistrez-le en .docx, sans macros.
template-doctype = La partie { $part } contient une définition qu’aucun fichier Word ne comporte.
template-doctype-hint = Ouvrez le fichier dans Word et enregistrez-le de nouveau.
template-embedded = { template-place } : un objet ou un autre fichier s’y trouve inséré ({ $name }).
template-embedded-hint = Supprimez-le; ce qu’il montre peut s’écrire.
template-comments = { template-place } : le modèle contient des commentaires.
template-comments-hint = Supprimez-les tous : les commentaires sont réservés aux ébauches.
template-external = { template-place } : le fichier va chercher quelque chose à l’extérieur ({ $kind }).
template-external-hint = Supprimez le lien, ou placez dans le fichier ce qu’il va chercher.
template-tracked-change = { template-place } : une modification suivie n’a été ni acceptée ni refusée.
template-tracked-change-hint = Dans Word : Révision, Accepter toutes les modifications.
template-field-code = { template-place } : un champ va chercher son texte ailleurs ({ $quote }).
template-field-code-hint = Supprimez ce champ; les numéros de page peuvent rester.

## Les balises

template-unknown-field = { template-place } : il n’y a pas de champ « { $name } » ({ $quote }).
template-unknown-field-hint = { $nearest ->
    [none] La liste des champs est dans le guide des responsables de modèles.
   *[other] Vouliez-vous écrire « { $nearest } »?
}
template-unknown-list = { template-place } : il n’y a pas de liste « { $name } » ({ $quote }).
template-unknown-list-hint = { $nearest ->
    [none] Les listes sont dans le guide des responsables de modèles.
   *[other] Vouliez-vous écrire « { $nearest } »?
}
template-unknown-slot = { template-place } : il n’y a pas d’emplacement « { $name } » ({ $quote }).
template-unknown-slot-hint = { $nearest ->
    [none] Les emplacements sont {"{{p body }}"}, ou un par section.
   *[other] Vouliez-vous écrire « { $nearest } »?
}
template-slot-missing = { template-place } : la section « { $name } » n’a pas de place (ni {"{{p body }}"} ni emplacement à elle).
template-slot-missing-hint = Mettez {"{{p body }}"} seul dans un paragraphe, là où les sections doivent paraître.
template-slot-twice = { template-place } : l’emplacement « { $name } » y est une deuxième fois ({ $quote }).
template-slot-twice-hint = N’en gardez qu’un.
template-section-twice = { template-place } : la section « { $name } » a deux places ({ $slots }).
template-section-twice-hint = N’en gardez qu’une.
template-slot-place = { template-place } : l’emplacement « { $name } » ne peut pas se trouver ici ({ $quote }).
template-slot-place-hint = Un emplacement se met dans le texte même, hors de toute condition et de toute ligne répétée.
template-slot-needs-p = { template-place } : il manque le p de l’emplacement « { $name } » ({ $quote }).
template-slot-needs-p-hint = Écrivez-le {"{{p"} … {"}}"}, seul dans son paragraphe.
template-slot-shares = { template-place } : un autre texte se trouve dans le paragraphe d’un emplacement ({ $quote }).
template-slot-shares-hint = Laissez l’emplacement seul dans son paragraphe.
template-tag-shares = { template-place } : un autre texte se trouve à côté d’une balise qui prend { $holder ->
    [tr] toute la ligne
   *[p] tout le paragraphe
} ({ $quote }).
template-tag-shares-hint = Laissez-y la balise seule : il disparaît avec elle.
template-tag-outside-table = { template-place } : une balise de ligne de tableau se trouve hors d’un tableau ({ $quote }).
template-tag-outside-table-hint = Écrivez p au lieu de tr, ou déplacez-la dans le tableau.
template-tag-unclosed = { template-place } : une balise n’est pas fermée, ou il en manque la moitié ({ $quote }).
template-tag-unclosed-hint = Tapez la balise de nouveau en entier, de {"{{"} à {"}}"}.
template-tag-unpaired = { template-place } : une balise n’a pas sa pareille ({ $quote }).
template-tag-unpaired-hint = Chaque if finit par endif, chaque for par endfor.
template-tag-pair-differs = { template-place } : cette balise et son début ({ $opened }) ne sont pas de la même sorte ({ $quote }).
template-tag-pair-differs-hint = Écrivez p, tr ou rien dans les deux.
template-tag-across = { template-place } : cette balise et son début ({ $opened }) sont dans des tableaux ou des cellules différents ({ $quote }).
template-tag-across-hint = Mettez les deux dans le même tableau ou la même cellule.
template-tag-construct = { template-place } : un modèle ne peut pas demander cela ({ $quote }).
template-tag-construct-hint = Seuls sont lus les champs, les conditions sur un champ et les lignes d’une liste; rien n’est exécuté.
template-tag-foreign = { template-place } : c’est la balise d’un autre programme ({ $quote }).
template-tag-foreign-hint = Écrivez le champ ainsi : {"{{ nom }}"}.
template-body-missing = { template-place } : il n’y a pas de place pour les sections.
template-body-missing-hint = Mettez {"{{p body }}"} seul dans un paragraphe, là où elles doivent paraître.
template-tag-forbidden = { template-place } : un modèle ne peut pas aller chercher cela ({ $quote }).
template-tag-forbidden-hint = Retirez-le; seuls sont lus les champs, les conditions sur un champ et les lignes d’une liste.
template-tag-empty = { template-place } : une balise ne contient rien ({ $quote }).
template-tag-empty-hint = Écrivez-y le nom d’un champ, ou supprimez-la.
template-tag-hidden = { template-part } : une balise se trouve là où elle ne peut pas être remplie, dans une image ou un champ par exemple ({ $quote }).
template-tag-hidden-hint = Déplacez-la dans le texte.
template-row-name-taken = { template-place } : le nom « { $name } » est celui d’un champ ou d’une autre ligne ({ $quote }).
template-row-name-taken-hint = Choisissez un autre nom pour la ligne.
template-may-be-empty = { template-place } : il se peut qu’il ne reste rien ici une fois les conditions appliquées.
template-may-be-empty-hint = Ajoutez un paragraphe vide après les balises.

## Styles, langue, pages

template-style-missing = { template-place } : il n’y a pas de style « { $name } ».
template-style-missing-hint = Créez-le dans Word sous ce nom exact, ou copiez-le du modèle d’origine.
template-style-numbering = { template-place } : le style « { $name } » ne numérote pas.
template-style-numbering-hint = Liez une numérotation ou une puce au style.
template-language = { template-place }{ $style ->
    [none] {""}
   *[other] , « { $style } »
} : la langue de vérification devrait être { $expected }; { $found ->
    [none] elle n’est pas définie
   *[other] c’est { $found }
}.
template-language-hint = Dans Word : Révision, Langue, Définir la langue de vérification.
template-not-on-every-page = { template-place } : « { $name } » n’y est pas; des pages en seraient privées.
template-not-on-every-page-hint = Mettez-le dans l’en-tête de chaque sorte de page.
template-languages-differ = Seul le modèle { $language ->
    [fr] français
   *[en] anglais
} a { $what ->
    [list] la liste
    [slot] l’emplacement
    [style] le style
   *[field] le champ
} « { $name } ».
template-languages-differ-hint = Mettez-le aussi dans l’autre, ou retirez-le.

## Bon à savoir

template-note-healed = { template-place } : Word avait coupé cette balise; elle a été lue en entier ({ $quote }).
template-note-healed-hint = Il n’y a rien à faire.
template-note-language = { template-place } : ce texte est marqué { $language } ({ $quote }).
template-note-language-hint = Donnez-lui la langue du modèle, sauf si c’est une citation.
template-note-font = { template-place } : la police « { $name } » peut manquer ailleurs.
template-note-font-hint = Arial, Times New Roman, Calibri et Cambria ont partout des équivalents de même largeur.
template-note-heavy-styles = { template-place } : le fichier contient bien plus de styles qu’il n’en faut.
template-note-heavy-styles-hint = Partez de notre modèle.
template-note-author = { template-place } : le fichier dit qui l’a fait ({ $name }).
template-note-author-hint = Dans Word : Fichier, Inspecter le document. Aucun rapport ne l’affiche.

## Défauts constatés pendant l’écriture d’un rapport

template-not-understood = Un modèle a été lu de deux façons différentes; il n’a pas été utilisé.
template-not-understood-hint = C’est un défaut du programme : veuillez le signaler, avec le modèle.
render-field-missing = Le modèle demande « { $name } », que le rapport n’a pas.
render-forbidden-character = Le caractère { $code_point } ne peut pas figurer dans un rapport ({ $part }).
render-forbidden-character-hint = Supprimez-le du dossier et tapez le mot de nouveau.
render-not-proved = Le rapport écrit ne se relit pas comme il le devrait ({ $part }, { $what }); il n’a pas été conservé.
render-not-well-formed = Une partie du rapport n’est pas du XML valable ({ $part }); il n’a pas été conservé.
render-source-unknown = Une phrase s’appuie sur une source que le rapport ne nomme pas.
render-table-shape = Un tableau n’a pas { $columns } cellules à chaque ligne.
render-template-language = Le rapport est dans une langue ({ $expected }) et son modèle dans une autre ({ $found }).
render-template-language-hint = Vérifiez la langue de vérification du modèle.
render-unworded = Une partie du rapport est restée sans mots.
