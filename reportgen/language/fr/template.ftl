### Ce qui ne va pas dans un modèle Word, et à quel endroit, tel que Word le montre; et pourquoi un rapport n’a pas pu être écrit en entier.

## L’endroit : les paragraphes et les tableaux se comptent à partir du titre qui les précède.

template-part = { $part ->
    [header] En-tête
    [header-first] En-tête de la première page
    [header-even] En-tête des pages paires
    [footer] Pied de page
    [footer-first] Pied de page de la première page
    [footer-even] Pied de page des pages paires
    [footnotes] Notes de bas de page
    [endnotes] Notes de fin
    [properties] Propriétés du fichier
    [styles] Styles
    [file] Fichier
   *[body] { $heading ->
        [none] { $table ->
            [0] { $paragraph ->
                [0] Corps du document
               *[other] Avant le premier titre
            }
           *[other] Avant le premier titre
        }
       *[other] Titre « { $heading } »
    }
}
template-place = { template-part }{ $table ->
    [0] { $paragraph ->
        [0] {""}
       *[other] , paragraphe { $paragraph }
    }
   *[other] , tableau { $table }, ligne { $row }, cellule { $cell }
}

## Le modèle dans son ensemble

template-keeps-contract = { $file } est en règle.
template-has-problems = { $file } présente { $count ->
    [one] un problème
   *[other] { $count } problèmes
} :
template-refused = Le modèle { $file } présente { $count ->
    [one] un problème
   *[other] { $count } problèmes
}; aucun rapport n’en a été tiré :
template-refused-hint = Corrigez-le dans Word, puis vérifiez-le de nouveau avec « reportgen template check ».
template-unreadable = Le modèle { $file } ne peut pas être ouvert.
template-unreadable-hint = Vérifiez qu’il existe, que vous avez le droit de le lire et que Word ne le tient pas ouvert.
template-not-understood = Le modèle a passé la vérification, mais ses balises n’ont pas pu être lues une seconde fois.
template-not-understood-hint = C’est un défaut du programme. Veuillez le signaler, avec le modèle.

## Le fichier

template-not-word = Ce fichier n’est pas un document Word (.docx) complet.
template-not-word-hint = Ouvrez-le dans Word et enregistrez-le de nouveau comme « Document Word (.docx) ».
template-locked-or-old = Ce fichier est protégé par un mot de passe, ou c’est un document Word de l’ancien format (.doc).
template-locked-or-old-hint = Ouvrez-le dans Word, retirez le mot de passe sous Fichier, Informations, Protéger le document, puis enregistrez-le comme « Document Word (.docx) ».
template-too-large = Ce fichier est beaucoup trop volumineux pour un modèle, comprimé ou décompressé.
template-too-large-hint = Retirez les images et les pièces jointes, ou copiez le texte dans un nouveau document.
template-macros = Ce fichier contient des macros.
template-macros-hint = Dans Word, enregistrez-le comme « Document Word (.docx) », format qui exclut les macros.
template-doctype = Ce fichier n’a pas été produit par Word : sa partie { $part } déclare son propre type de document.
template-doctype-hint = Si vous ignorez d’où il vient, ne vous en servez pas. Sinon, ouvrez-le dans Word et enregistrez-le sous un autre nom.
template-embedded = Le modèle renferme un fichier ou un objet d’un autre programme ({ $name }).
template-embedded-hint = Supprimez dans Word l’objet, le contrôle ou la pièce jointe; tapez son contenu, ou faites-en un tableau.
template-comments = Le modèle contient des commentaires.
template-comments-hint = Dans Word : Révision, Supprimer, Supprimer tous les commentaires du document.
template-external = { $kind ->
    [hyperlink] Le modèle contient un lien qui ne mène ni à une page Web ni à une adresse de courriel.
    [attachedTemplate] Le modèle est rattaché à un autre modèle, hors du fichier.
    [image] Le modèle va chercher une image hors du fichier.
   *[other] Le modèle va chercher quelque chose hors du fichier ({ $kind }).
}
template-external-hint = { $kind ->
    [hyperlink] Retirez le lien : clic droit, puis Supprimer le lien hypertexte.
    [attachedTemplate] Dans Word : Développeur, Modèle de document; choisissez Normal.
   *[other] Dans Word : Fichier, Informations, Modifier les liens d’accès aux fichiers, Rompre la liaison; ou placez l’image elle-même dans le fichier.
}
template-tracked-change = { $quote ->
    [none] { template-place } : une modification suivie n’a été ni acceptée ni refusée.
   *[other] { template-place } : dans « { $quote } », une modification suivie n’a été ni acceptée ni refusée.
}
template-tracked-change-hint = Dans Word : Révision, puis Accepter ou Refuser.
template-field-code = { template-place } : le code de champ { $quote } va chercher quelque chose hors du fichier.
template-field-code-hint = Alt+F9 affiche le code. Supprimez-le, ou changez-le en texte ordinaire avec Ctrl+Maj+F9.

## Les noms dans les balises

template-unknown-field = { template-place } : le champ « { $name } » n’existe pas.
template-unknown-field-hint = { $nearest ->
    [none] Prenez un nom dans le modèle fourni avec ce genre de rapport.
   *[other] Vouliez-vous écrire « { $nearest } »?
}
template-unknown-list = { template-place } : la liste « { $name } » n’existe pas.
template-unknown-list-hint = { $nearest ->
    [none] Prenez un nom dans le modèle fourni avec ce genre de rapport.
   *[other] Vouliez-vous écrire « { $nearest } »?
}
template-unknown-slot = { template-place } : l’emplacement « { $name } » n’existe pas.
template-unknown-slot-hint = { $nearest ->
    [none] {"{{p }}"} ne sert qu’aux emplacements; un champ s’écrit sans le p.
   *[other] Vouliez-vous écrire « { $nearest } »?
}
template-row-name-taken = { template-place } : dans « { $quote } », le nom « { $name } » désigne déjà autre chose.
template-row-name-taken-hint = Choisissez un autre mot entre « for » et « in ».

## Les emplacements

template-body-missing = Le modèle n’a aucun emplacement; un rapport qui en serait tiré n’aurait aucune section.
template-body-missing-hint = Tapez {"{{p body }}"} seul dans un paragraphe, là où doivent venir les sections.
template-slot-missing = La section « { $name } » n’a pas d’emplacement; elle manquerait dans le rapport.
template-slot-missing-hint = Tapez « {"{{p section_"}{ $name }{" }}"} » seul dans un paragraphe, là où elle doit venir.
template-slot-twice = { template-place } : l’emplacement « { $name } » figure ici une seconde fois.
template-slot-twice-hint = Gardez l’un des deux.
template-section-twice = { template-place } : la section « { $name } » figurerait deux fois dans le rapport, par les emplacements { $slots }.
template-section-twice-hint = Gardez un seul de ces emplacements.
template-slot-place = { $part ->
    [body] { template-place } : l’emplacement « { $name } » est dans une condition ou une liste, qui peut l’omettre ou le répéter.
   *[other] { template-place } : l’emplacement « { $name } » est hors du corps du document.
}
template-slot-place-hint = Placez-le dans le corps du document, hors de tout « if » et de tout « for ».
template-slot-needs-p = { template-place } : l’emplacement « { $name } » est écrit comme un champ, mais ce sont des paragraphes entiers qui prennent sa place.
template-slot-needs-p-hint = Tapez « {"{{p "}{ $name }{" }}"} » seul dans un paragraphe.
template-slot-shares = { template-place } : l’emplacement « { $quote } » partage son paragraphe avec d’autre texte.
template-slot-shares-hint = Laissez-le seul dans son paragraphe.

## Les balises

template-tag-shares = { template-place } : la balise « { $quote } » partage { $holder ->
    [tr] sa ligne
   *[p] son paragraphe
} avec d’autre texte, qui disparaîtrait avec elle.
template-tag-shares-hint = { $holder ->
    [tr] Mettez-la seule dans une ligne du tableau, au-dessus ou au-dessous des lignes qu’elle régit.
   *[p] Mettez-la seule dans un paragraphe, ou retirez le p pour la garder au fil du texte.
}
template-tag-outside-table = { template-place } : la balise « { $quote } » régit des lignes de tableau, mais n’est dans aucun tableau.
template-tag-outside-table-hint = Placez-la dans une ligne du tableau, ou écrivez p au lieu de tr pour des paragraphes entiers.
template-tag-unclosed = { template-place } : près de « { $quote } », il manque la moitié d’une balise.
template-tag-unclosed-hint = Une balise commence par {"{{"} ou {"{%"} et finit, dans le même paragraphe, par {"}}"} ou {"%}"}.
template-tag-unpaired = { $missing ->
    [endif] { template-place } : la condition « { $quote } » ne finit nulle part.
    [endfor] { template-place } : la liste « { $quote } » ne finit nulle part.
    [else] { template-place } : « { $quote } » est un second « else » dans la même condition, ou vient après lui.
   *[other] { template-place } : « { $quote } » ne répond à aucun « { $missing } » qui le précède.
}
template-tag-unpaired-hint = { $missing ->
    [endif] Tapez « endif » là où elle finit; si cette balise-ci porte un p ou un tr, l’autre le porte aussi.
    [endfor] Tapez « endfor » là où elle finit; si cette balise-ci porte un p ou un tr, l’autre le porte aussi.
    [else] Supprimez cette balise.
   *[other] Tapez « { $missing } » avant cette balise, ou supprimez-la.
}
template-tag-pair-differs = { template-place } : « { $quote } » répond à « { $opened } », mais les deux ne commencent pas par les mêmes lettres.
template-tag-pair-differs-hint = Écrivez les deux avec p (paragraphes entiers), les deux avec tr (lignes de tableau), ou les deux sans lettre.
template-tag-across = { template-place } : « { $quote } » répond à « { $opened } », qui est dans { $holder ->
    [p] une autre cellule ou une autre partie du document
    [tr] un autre tableau
    [tc] une autre ligne
   *[none] un autre paragraphe
}.
template-tag-across-hint = { $holder ->
    [p] Mettez les deux dans la même cellule, ou les deux hors du tableau.
    [tr] Mettez les deux dans le même tableau.
    [tc] Mettez les deux dans la même ligne.
   *[none] Mettez les deux dans le même paragraphe, ou écrivez les deux avec p, chacune seule dans un paragraphe.
}
template-tag-construct = { template-place } : « { $quote } » n’est rien qu’un modèle puisse demander.
template-tag-construct-hint = Une balise contient un nom, comme {"{{ judge }}"}; une condition faite de noms avec and, or, not, comme {"{% if judge %}"}; ou une liste, comme {"{%tr for offence in offences %}"}.
template-tag-empty = { template-place } : la balise « { $quote } » ne nomme rien.
template-tag-empty-hint = Tapez-y le nom d’un champ, ou supprimez-la.
template-tag-forbidden = { template-place } : « { $quote } » cherche à atteindre l’intérieur du programme, ce qu’aucun modèle ne peut faire.
template-tag-forbidden-hint = Supprimez cette balise. Si elle n’est pas de vous, n’utilisez pas ce fichier : quelqu’un a voulu y faire exécuter du code.
template-tag-foreign = { template-place } : « { $quote } » est une balise d’un autre programme et serait imprimée telle quelle.
template-tag-foreign-hint = Écrivez {"{{ judge }}"}, {"{% if judge %}"} ou {"{%tr for offence in offences %}"}.
template-tag-hidden = { template-place } : « { $quote } » se trouve là où aucune balise n’est remplie : un code de champ, un lien, la description d’une image, du texte supprimé.
template-tag-hidden-hint = Placez la balise dans du texte ordinaire.
template-may-be-empty = { template-place } : quand la condition n’est pas remplie, { $part ->
    [body] cette cellule
   *[other] cet en-tête ou ce pied de page
} n’aurait plus aucun paragraphe, et Word ne pourrait pas ouvrir le rapport.
template-may-be-empty-hint = Ajoutez un paragraphe vide après les balises.

## Styles, langue, pages

# Les noms que montre Word en français; dans le fichier, ces styles portent leur nom anglais.
template-style-name = { $role ->
    [heading] Titre 2
    [subheading] Titre 3
    [paragraph] Corps de texte
    [bullet] Liste à puces
    [number] Liste à numéros
    [quote] Citation
   *[other] { $name }
}
template-style-missing = Il manque au modèle le style « { template-style-name } ».
template-style-missing-hint = Créez dans Word un style de ce nom exact, ou partez du modèle fourni avec ce genre de rapport.
template-style-numbering = Les paragraphes du style « { template-style-name } » n’ont pas de { $role ->
    [bullet] puces
   *[other] numéros
}.
template-style-numbering-hint = Dans Word : Modifier le style, Format, Numérotation.
template-language = { $style ->
    [none] La langue du modèle { $found ->
        [none] n’est pas définie
        [en-CA] est l’anglais (Canada)
        [en-US] est l’anglais (États-Unis)
        [fr-CA] est le français (Canada)
        [fr-FR] est le français (France)
       *[other] est « { $found } »
    }
   *[other] Le style « { $style } » a sa propre langue, « { $found } »
}; il faut { $expected ->
    [fr-CA] le français (Canada)
    [en-CA] l’anglais (Canada)
   *[other] « { $expected } »
}.
template-language-hint = Dans Word : Révision, Langue, Définir la langue de vérification{ $style ->
    [none] , Définir par défaut
   *[other] {" "}(ici par Modifier le style, Format)
}. L’orthographe de Word, les lecteurs d’écran et le PDF s’y fient.
template-not-on-every-page = { template-place } : le champ « { $name } » manque, alors que chaque page doit le porter.
template-not-on-every-page-hint = Tapez « {"{{ "}{ $name }{" }}"} » dans cet en-tête.
template-languages-differ = Seul le modèle { $language ->
    [fr] français
   *[en] anglais
} contient { $what ->
    [list] la liste
    [slot] l’emplacement
    [style] le style
   *[field] le champ
} « { $name } ».
template-languages-differ-hint = Ajoutez cet élément à l’autre modèle, ou retirez-le de celui-ci.

## Bon à savoir, et sans obstacle

template-note-healed = À noter. { template-place } : Word avait coupé la balise « { $quote } » en morceaux; elle a été lue d’un seul tenant.
template-note-healed-hint = Il n’y a rien à faire.
template-note-language = À noter. { template-place } : « { $quote } » est marqué comme étant dans une autre langue ({ $language }).
template-note-language-hint = Si c’est une erreur, sélectionnez ce texte; puis Révision, Langue, Définir la langue de vérification.
template-note-font = À noter. La police « { $name } » n’est peut-être pas sur tous les ordinateurs; les pages se couperaient alors ailleurs.
template-note-font-hint = Arial, Calibri, Cambria, Courier New et Times New Roman ont partout un équivalent de même largeur.
template-note-heavy-styles = À noter. Le modèle compte beaucoup plus de styles qu’il n’en faut, ce qui alourdit chaque rapport.
template-note-heavy-styles-hint = Partez du modèle fourni avec ce genre de rapport.
template-note-author = À noter. Le fichier dit encore { $name ->
    [creator] qui l’a créé
    [lastModifiedBy] qui l’a modifié en dernier
    [Company] de quel organisme il vient
   *[Manager] qui est le responsable
}. Aucun rapport ne le montre.
template-note-author-hint = Pour l’effacer : Fichier, Informations, Inspecter le document.

## Un rapport qui n’a pas pu être écrit en entier

render-field-missing = Le modèle demande « { $name } », que ce rapport n’a pas.
render-field-missing-hint = C’est un défaut du programme, non de votre fichier. Veuillez le signaler, avec le nom du champ.
render-forbidden-character = Le caractère { $code_point } ne peut pas figurer dans un fichier Word ({ $part }).
render-forbidden-character-hint = Il est invisible. Supprimez-le dans le dossier de cas et tapez le mot de nouveau.
render-not-proved = À la relecture, le rapport n’était pas complet ({ $part }, { $what }); il n’a pas été conservé.
render-not-proved-hint = C’est un défaut du programme, non de votre fichier. Veuillez le signaler, avec ce message.
render-not-well-formed = Une partie du rapport a été mal écrite ({ $part }); il n’a pas été conservé.
render-not-well-formed-hint = C’est un défaut du programme, non de votre fichier. Veuillez le signaler, avec ce message.
render-source-unknown = Une phrase repose sur une source que le rapport n’énumère pas.
render-source-unknown-hint = C’est un défaut du programme, non de votre fichier. Veuillez le signaler, avec ce message.
render-table-shape = Un tableau a des rangées qui n’ont pas exactement ses { $columns } colonnes.
render-table-shape-hint = C’est un défaut du programme, non de votre fichier. Veuillez le signaler, avec ce message.
render-template-language = Le rapport est en { $expected ->
    [fr] français
   *[en] anglais
} et le modèle { $found ->
    [en] en anglais
    [fr] en français
   *[other] dans aucune langue connue
}.
render-template-language-hint = Les modèles se nomment template.en.docx et template.fr.docx : vérifiez qu’ils n’ont pas été intervertis.
render-unworded = Une partie du rapport est restée sans mots.
render-unworded-hint = C’est un défaut du programme, non de votre fichier. Veuillez le signaler, avec ce message.
