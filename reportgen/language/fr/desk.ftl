### Le bureau de l’agent : ce que porte chaque page, mes dossiers, commencer ou importer un dossier.

desk-name = reportgen
desk-skip = Passer au contenu
desk-skip-report = Passer après le rapport
desk-language-en = English
desk-language-fr = Français
desk-footer = Tout ce qui est saisi ici reste sur cet ordinateur, chiffré. Rien n’est envoyé ailleurs.
desk-close = Fermer la session
desk-stay = Il n’y a plus d’activité ici depuis un moment. La session se fermera bientôt; tout ce qui est saisi est conservé.
desk-stay-button = La garder ouverte
desk-problem = Cela n’a pas fonctionné
desk-to-cases = Aller à mes dossiers
desk-not-there = Cette page n’existe pas
desk-not-there-hint = L’adresse est peut-être incomplète, ou ce à quoi elle menait a été retiré.
desk-entered = Le bureau est ouvert
desk-closed = Le bureau est fermé à ce navigateur
desk-closed-used = Ce lien d’ouverture a déjà servi ou est trop ancien.
desk-closed-hint = Dans la fenêtre où tourne « reportgen serve », appuyez sur Entrée : un nouveau lien d’ouverture s’affiche. Chaque lien ne sert qu’une fois.
desk-closed-kept = Non enregistré : le bureau a été fermé depuis. Ce que vous avez saisi reste sur cette page.
desk-closed-kept-hint = Appuyez sur Entrée dans la fenêtre où tourne « reportgen serve » et ouvrez le nouveau lien dans un autre onglet de ce navigateur : cette page s’enregistre alors d’elle-même.
desk-asleep = La session est fermée
desk-asleep-hint = Il n’y a eu aucune activité pendant une demi-heure. Tout ce qui a été saisi est conservé. Pour continuer, appuyez sur Entrée dans la fenêtre où tourne « reportgen serve » et ouvrez le nouveau lien.
desk-title-error = Erreur :
desk-error-word = Erreur :
desk-summary = Il y a un problème
desk-summed = { $question } : { $said }
desk-no-case = Ce dossier n’existe pas à ce bureau.
desk-no-case-hint = Allez à mes dossiers et choisissez-le dans la liste.
desk-no-file = Aucun fichier n’a été choisi, ou il est vide.
desk-no-file-hint = Choisissez un fichier et recommencez.
desk-form-unreadable = Ce que le navigateur a envoyé ne peut être lu.
desk-form-unreadable-hint = Revenez à la page précédente : ce que vous avez saisi y est toujours. Puis recommencez.
desk-form-too-large = Ce qui a été envoyé dépasse { $limit } Mo.
desk-form-too-large-hint = Revenez à la page précédente : ce que vous avez saisi y est toujours. Abrégez-le, ou choisissez un fichier plus petit.
desk-form-not-ours = Cette page vient d’une session antérieure.
desk-form-not-ours-hint = Ce que vous avez saisi a suivi : enregistrez-le maintenant.
desk-again-what = Ce que vous avez saisi a suivi et n’est pas perdu. Si cette page demande un lien d’ouverture, ouvrez-le d’abord dans un autre onglet.
desk-again = Enregistrer maintenant
desk-case-issued = Ce rapport est délivré et verrouillé.
desk-case-issued-hint = Ouvrez sa page « Vérifier et terminer » et rouvrez-le pour en faire une nouvelle version.

## Mes dossiers

desk-cases = Mes dossiers
desk-new = Commencer un dossier
desk-import = Importer un dossier
desk-search = Nom ou numéro de dossier
desk-kind = Genre de rapport
desk-kind-any = Tous les genres
desk-find = Rechercher
desk-column-case = Numéro de dossier
desk-column-person = Personne
desk-column-kind = Rapport
desk-column-next = Prochaine étape
desk-column-state = État
desk-no-number = (sans numéro)
desk-late = En retard
desk-step = { $step }, { SHORTDATE($day) }
desk-no-day = aucune date à partir de laquelle compter
desk-nothing-left = aucune
desk-state-open = en cours
desk-state-issued = délivré
desk-none-yet = Il n’y a pas encore de dossier. Commencez-en un, ou importez-en un.
desk-none-found = Aucun dossier ne correspond.

## Un nouveau dossier

desk-new-kind = De quel rapport s’agit-il?
desk-new-number = Numéro de dossier
desk-new-number-hint = Le numéro que lui donne le bureau. Il sert à nommer les fichiers du rapport.
desk-new-name = Nom de la personne
desk-new-name-hint = Au complet, comme la personne l’écrit.
desk-new-form = Comment le rapport désigne-t-il la personne?
desk-new-form-hint = Posez la question à la personne. On ne le devine jamais.
desk-new-form-f = elle
desk-new-form-m = il
desk-new-form-x = une formulation neutre
desk-new-language = Dans quelle langue le rapport a-t-il été ordonné?
desk-new-language-hint = Il pourra aussi être établi dans l’autre langue.
desk-new-language-en = En anglais
desk-new-language-fr = En français
desk-new-language-both = Dans les deux langues
desk-new-start = Commencer le dossier
desk-new-missing-kind = Choisissez le genre de rapport
desk-new-missing-number = Inscrivez le numéro de dossier, en 400 caractères au plus
desk-new-missing-name = Inscrivez le nom de la personne, en 200 caractères au plus
desk-new-missing-form = Choisissez comment le rapport désigne la personne
desk-new-missing-language = Choisissez la langue du rapport

## Un numéro déjà pris

desk-there = Un dossier de ce genre porte déjà ce numéro : ouvrez-le, ou indiquez ci-dessous que vous en voulez un autre.
desk-there-one = commencé le { SHORTDATE($opened) }, enregistré pour la dernière fois le { SHORTDATE($saved) } à { $at }
desk-there-again = Créer un autre dossier du même numéro

## Un fichier de dossier

desk-import-what = Un fichier de dossier produit ici, par « reportgen new » ou par un autre bureau devient un dossier de ce bureau, qu’il soit terminé ou non.
desk-import-file = Fichier de dossier
desk-import-hint = Un fichier dont le nom se termine par .json, d’au plus 8 Mo.
desk-import-do = Importer
desk-import-again = Pour en faire un autre dossier, cochez la case ci-dessous et choisissez de nouveau le fichier.
desk-import-refused = « { $file } » n’est pas un dossier qui puisse être importé.

## Un dossier : ses pages

desk-no-page = Ce genre de rapport n’a pas cette page.
desk-no-page-hint = Revenez au dossier et choisissez-y une page.
desk-trail = Ce dossier
desk-tasks = Le dossier
desk-sources-log = Sources
desk-preview = Aperçu
desk-finish = Vérifier et terminer
desk-versions = Versions
desk-guide = Guide d’entrevue
desk-bring-in = Importer des notes
desk-export = Fichier de dossier
desk-dates = Dates
desk-locked = Ce rapport est délivré : ses réponses peuvent être lues, et non modifiées.
desk-page-not-started = pas commencée
desk-page-started = commencée
desk-page-complete = terminée
desk-page-cannot-start = ne peut pas encore commencer
desk-page-needs-another-look = à revoir
desk-to-settle = { $count ->
    [one] { $count } point à régler
   *[other] { $count } points à régler
 }
desk-conflicts = Deux fenêtres ne disent pas la même chose
desk-conflicts-what = Une réponse de cette page a été modifiée dans une autre fenêtre pendant qu’elle l’était ici. Rien n’a été écrasé : les deux sont conservées jusqu’à ce que vous choisissiez.
desk-conflicts-see = { $count ->
    [one] Voir les deux et choisir
   *[other] Voir les deux pour { $count } réponses et choisir
 }
desk-conflict = Une réponse a aussi été modifiée dans une autre fenêtre : les deux sont conservées.

## Une page du formulaire

desk-saved = Enregistré à { $at }
desk-saving = Enregistrement…
desk-not-saved = Non enregistré : reportgen ne répond pas. Ce que vous avez saisi reste sur cette page et sera envoyé dès qu’il répondra.
desk-leaving = Une partie de ce qui est saisi sur cette page n’est pas encore enregistrée.
desk-continue = Enregistrer et continuer
desk-continue-entry = Enregistrer et revenir
desk-save = Enregistrer
desk-save-tasks = Enregistrer et voir le dossier
desk-go-on-anyway = Continuer, et y revenir plus tard
desk-back-to = Retour : { $page }
desk-done = J’ai terminé cette page
desk-folded = { $question } : { $answer }.
desk-answered = { $question } : { $answer }
desk-on-paper = { $number } – { $kind } – { SHORTDATE($day) }
desk-nothing-chosen = Aucun choix
desk-more = Plus
desk-narrative-more = Qui le dit, ou pourquoi il n’y a rien à dire
desk-other-language = Dans l’autre langue
desk-account = Réponse { $number }
desk-account-of = Réponse { $number }, d’après : { $who }
desk-account-more = Qui le dit, ou pourquoi il n’y a pas de réponse
desk-add-account = Une autre source dit autre chose
desk-remove-account = Retirer la réponse { $number }
desk-no-sources = Inscrivez d’abord les sources du rapport, à la page « { page-sources } ».
desk-no-answer = (pas encore rempli)
desk-choose = Choisir
desk-change = Modifier
desk-remove = Retirer
desk-entry-empty = Cet élément est encore vide.
desk-up = Monter
desk-entry-trouble = Il y a ici un point à régler.
desk-one-a-line = Un élément par ligne.
desk-yes = Oui
desk-no = Non
desk-box-day = Jour
desk-box-month = Mois
desk-box-year = Année
desk-box-season = ou saison
desk-box-about = environ
desk-box-unknown = non connue
desk-box-start = Du
desk-box-end = Au
desk-box-going = se poursuit
desk-half-year = année { $what }
desk-half-month = mois { $what }
desk-half-day = jour { $what }
desk-half-about = { desk-box-about }
desk-half-unknown = { desk-box-unknown }
desk-half-going = { desk-box-going }
desk-half-start = du : { $what }
desk-half-end = au : { $what }
desk-day-number = Jour { $number }
desk-season-spring = printemps
desk-season-summer = été
desk-season-fall = automne
desk-season-winter = hiver
desk-pronoun-0 = sujet
desk-pronoun-1 = complément
desk-pronoun-2 = possessif
desk-left = Il reste 0 caractères
desk-over = 0 caractères de trop : tout est conservé, et doit être abrégé pour être imprimé
desk-beside-en = Montrer le rapport anglais à côté
desk-beside-fr = Montrer le rapport français à côté
desk-beside-close = Masquer le rapport
desk-preview-en = Le rapport en anglais, tel qu’il se lit maintenant
desk-preview-fr = Le rapport en français, tel qu’il se lit maintenant
desk-tools = Mise en forme
desk-tool-bold = Gras
desk-tool-italic = Italique
desk-tool-list = Liste
desk-tool-numbered = Liste numérotée
desk-tool-quote = Citation
desk-offence = { $name } ({ CITE($provision) })
desk-source = { $name } ({ $relation })
desk-source-interview = entrevue avec la personne
desk-source-unnamed = une source encore sans nom
desk-span = { PERIOD($span) }

## Les versions, et ce qu’ont dit deux fenêtres

desk-no-version = Ce dossier n’a pas cette version.
desk-no-version-hint = Allez à la liste des versions et choisissez-en une.
desk-versions-what = Chaque enregistrement est une version. Rien de ce qui a été enregistré ne se perd : toute version peut être vue, comparée et rétablie.
desk-version = Version
desk-version-when = Enregistrée
desk-version-what = Ce que c’était
desk-version-see = Voir
desk-version-changed = ce qu’elle a changé
desk-version-since = ce qui a changé depuis
desk-version-started = début :
desk-version-typed = saisie :
desk-version-guide = guide d’entrevue :
desk-version-notes = notes importées :
desk-version-restored = version antérieure rétablie :
desk-version-settled = choix entre deux fenêtres :
desk-version-issued = délivrance :
desk-version-reopened = réouverture :
desk-version-paths = { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
 }
desk-moment = { SHORTDATE($day) }, { $at }
desk-newer = Versions plus récentes
desk-older = Versions plus anciennes
desk-compare = Versions { $first } et { $second }
desk-compare-question = Question
desk-compare-version = Version { $number }
desk-compare-same = Ces deux versions disent la même chose.
desk-restore = Rétablir la version { $number }
desk-restore-what = Ce qui a été écrit depuis reste dans la liste des versions.
desk-own = Suivi du dossier (pages terminées, appel en cours, notes de révision)
desk-entry-number = { $entry } { $number }
desk-entry-of = { $entry } ({ $list })
desk-entry-called = { $entry }, { $name }
desk-in-entry = { $entry } : { $question }
desk-entries = { $count ->
    [one] { $count } élément
   *[other] { $count } éléments
 }
desk-conflicts-all = Rien n’a été écrasé. Le premier texte est celui du dossier; le second attend ici. Quel que soit votre choix, l’autre reste dans la liste des versions.
desk-conflicts-none = Aucune réponse ne diffère d’une fenêtre à l’autre.
desk-theirs = Au dossier
desk-mine = En attente
desk-emptied = (vidée)
desk-keep-theirs = Garder ce qui est au dossier
desk-keep-mine = Prendre ce qui attend
desk-keep-both = Garder les deux, l’un après l’autre

## L’aperçu

desk-preview-what = Tel que son destinataire le lira, à partir de ce qui est enregistré. Choisissez une phrase pour voir d’où elle vient.
desk-see-en = Le voir en anglais
desk-see-fr = Le voir en français
desk-see-pdf = Voir les pages en PDF
desk-preview-left-out = { $count ->
    [one] { $count } réponse n’est pas montrée ici tant qu’elle n’est pas réglée
   *[other] { $count } réponses ne sont pas montrées ici tant qu’elles ne sont pas réglées
 }
desk-no-sentence = Cette phrase n’est plus dans le rapport.
desk-no-sentence-hint = Revenez à l’aperçu et choisissez-la de nouveau.
desk-trace = D’où vient cette phrase
desk-trace-find = Chercher une phrase du rapport
desk-trace-not-found = Aucune phrase du rapport ne contient ces mots.
desk-trace-no-words = Inscrivez quelques mots de la phrase.
desk-trace-fields = Réponses
desk-trace-none = Elle est la même dans tous les rapports de ce genre.
desk-trace-sources = Sources
desk-trace-no-sources = Elle ne repose sur aucune source de ce dossier.

## Vérifier et terminer

desk-finish-what = Ce qui empêche de délivrer le rapport vient d’abord; ce qui demande seulement un coup d’œil vient ensuite.
desk-finish-clear = Rien n’empêche de délivrer ce rapport.
desk-finish-blocking = { $count ->
    [one] { $count } point empêche de délivrer ce rapport
   *[other] { $count } points empêchent de délivrer ce rapport
 }
desk-finish-warning = { $count ->
    [one] { $count } point à examiner
   *[other] { $count } points à examiner
 }
desk-finish-note = À noter
desk-finish-where = { $page } – { $question }
desk-finding-under = { $said } ({ CITE($provision, act: "yes") })
desk-finish-go = Y aller
desk-finish-in-en = Dans le rapport anglais
desk-finish-in-fr = Dans le rapport français
desk-finish-in-both = Dans les deux rapports
desk-review = Révision
desk-review-who = Indiquer qui révise ce rapport
desk-review-change = Changer qui révise ce rapport
desk-review-notes = Notes de révision
desk-review-notes-hint = Elles restent au bureau : aucun rapport ne les imprime.
desk-review-save = Enregistrer les notes
desk-issue = Signer et délivrer
desk-issue-what = La délivrance verrouille les réponses et produit le rapport avec son reçu. Le rouvrir plus tard crée une nouvelle version; celle-ci demeure.
desk-issue-en = le rapport en anglais
desk-issue-fr = le rapport en français
desk-issue-languages = Quel rapport est délivré?
desk-issue-sign = J’ai lu ce rapport et je le signe : { $name }
desk-issue-sign-nobody = J’ai lu ce rapport et je le signe
desk-issue-do = Signer et délivrer
desk-issue-not-signed = Le rapport n’a pas été signé.
desk-issue-not-signed-hint = Cochez la case par laquelle vous le signez.
desk-issue-no-language = Aucune langue n’a été choisie.
desk-issue-no-language-hint = Choisissez au moins un rapport à délivrer.
desk-issue-blocked = Quelque chose empêche encore de délivrer ce rapport.
desk-issue-blocked-hint = La page « Vérifier et terminer » l’indique, avec un lien vers chaque champ.
desk-issue-pdf-missing = Le PDF n’a pu être produit : le fichier Word a été délivré sans lui.
desk-issued = Délivré
desk-issued-on = Délivrance { $number } : { SHORTDATE($day) }, { $at }
desk-issued-file = Fichier
desk-issued-language = Langue
desk-issued-digest = Empreinte du fichier
desk-issued-receipt = Reçu
desk-download = Télécharger
desk-reopen = Rouvrir pour une nouvelle version
desk-reopen-what = Ce qui a été délivré demeure tel quel, avec son reçu. Les réponses peuvent ensuite être modifiées de nouveau.

## reportgen serve

help-serve = Ouvre le bureau de l’agent dans le navigateur, sur cet ordinateur seulement.
help-option-port = le port où écouter; n’importe lequel de libre s’il est omis
help-option-office-name = le nom du bureau, affiché sur chaque page et inscrit aux nouveaux dossiers
help-option-cases = des fichiers de dossier, pour un bureau qui n’en a encore aucun
help-option-no-browser = ne pas ouvrir le navigateur; le lien d’ouverture est affiché
help-metavar-port = PORT
help-metavar-office-name = NOM
help-metavar-cases = DOSSIER
desk-opens = Le bureau est ouvert, sur cet ordinateur seulement. Appuyez sur Ctrl-C pour le fermer, et sur Entrée pour un autre lien d’ouverture.
desk-link = Lien d’ouverture, pour une seule fois : { $address }
desk-closes = Le bureau est fermé. Tout ce qui a été saisi est conservé.
desk-not-installed = Il manque au bureau des bibliothèques ({ $library }).
desk-not-installed-hint = Installez reportgen avec son bureau : pip install "reportgen[desk]"
desk-port-taken = Le port { $port } de cet ordinateur est pris.
desk-port-taken-hint = Choisissez-en un autre avec --port, ou n’en donnez pas.

## Ce qui empêche de lire un dossier

desk-refused-missing = Il reste à répondre.
desk-refused-none = Il en faut au moins un ici. Ajoutez-le.
desk-refused-choice = Choisissez l’une des réponses offertes.
desk-refused-date = Vérifiez le jour, le mois et l’année : cette date n’existe pas.
desk-refused-time = Inscrivez l’heure sur 24 heures, comme 21:30.
desk-refused-span = Vérifiez les deux dates : la fin précède le début, ou l’une d’elles n’est pas une date.
desk-refused-long = Le texte dépasse { $limit } caractères. Tout est conservé; abrégez-le.
desk-refused-form = Ceci ne peut être lu tel quel. Revoyez-le.
desk-refused-source = Ceci nomme une source qui ne figure plus dans la liste. Choisissez-en une qui y est.
