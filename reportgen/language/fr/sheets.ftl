### Les feuilles de calcul : noms des feuilles, des colonnes et des codes; ce qui ne va pas dans une cellule; l’aide du classeur.


## Feuilles

sheet-name-cases = Cas
sheet-name-life = Sphères de vie
sheet-name-offences = Infractions
sheet-name-sources = Sources
sheet-name-occasions = Rencontres et appels
sheet-name-findings = Déclarations de culpabilité
sheet-name-conditions = Conditions
sheet-name-values = Valeurs des conditions
sheet-name-resources = Ressources
sheet-name-jobs = Emplois
sheet-name-other = Autres champs
sheet-name-lists = Listes
sheet-name-about = À propos

## Colonnes : les champs

sheet-field-number = Numéro de cas
sheet-field-cases-kind = Genre de rapport
sheet-field-invented = Cas inventé
sheet-field-name = nom
sheet-field-family = nom de famille
sheet-field-form = désignation (f, m ou x)
sheet-field-subject-name = Nom
sheet-field-subject-family = Nom de famille
sheet-field-subject-form = Désignation (f, m ou x)
sheet-field-subject-title = Avec titre de civilité
sheet-field-person-title = avec titre de civilité
sheet-field-called = Souhaite qu’on l’appelle
sheet-field-born = Date de naissance
sheet-field-born-at = Lieu de naissance
sheet-field-official-language = Langue officielle
sheet-field-languages = Langues
sheet-field-legal-name = Nom légal
sheet-field-name-on-information = Nom sur la dénonciation
sheet-field-other-names = Autres noms
sheet-field-address = Adresse
sheet-field-telephone = Téléphone
sheet-field-office-address = adresse
sheet-field-office-telephone = téléphone
sheet-field-print-address = Imprimer l’adresse
sheet-field-court = Tribunal
sheet-field-cases-place = Lieu du tribunal
sheet-field-files = Dossiers du tribunal
sheet-field-ordered-on = Rapport ordonné le
sheet-field-due-on = Rapport attendu le
sheet-field-sentencing-on = Détermination de la peine le
sheet-field-proceeding-language = Langue de l’instance
sheet-field-report-language = Langue du rapport
sheet-field-status = situation
sheet-field-since = depuis
sheet-field-custody-place = lieu
sheet-field-days = jours
sheet-field-role = fonction
sheet-field-text-en = texte anglais
sheet-field-text-fr = texte français
sheet-field-en = en anglais
sheet-field-fr = en français
sheet-field-sources = sources
sheet-field-absent = pourquoi il n’y a rien
sheet-field-raised-at = lieu d’enfance
sheet-field-raised-by = a grandi
sheet-field-brothers-and-sisters = frères et sœurs
sheet-field-child-protection = protection de l’enfance
sheet-field-violence-at-home = violence au foyer
sheet-field-dependants = personnes à charge
sheet-field-housing = logement
sheet-field-community = collectivité
sheet-field-indigenous-community = communauté
sheet-field-moves-last-year = déménagements depuis un an
sheet-field-may-return = peut y retourner
sheet-field-level = niveau
sheet-field-last-school = dernière école
sheet-field-left = fin des études
sheet-field-jobs-left = Motif du départ
sheet-field-studying = aux études
sheet-field-physical = santé physique
sheet-field-mental = santé mentale
sheet-field-medication = prend des médicaments
sheet-field-consent = consentement
sheet-field-abstinent-since = abstinence depuis
sheet-field-associates = fréquentations
sheet-field-responsibility = responsabilité
sheet-field-none = aucune
sheet-field-checked-on = recherche faite le
sheet-field-last-contact = dernier contact avec la justice
sheet-field-identity = identité
sheet-field-impact-statement = déclaration de la victime
sheet-field-tool = instrument
sheet-field-assessed-on = évaluation faite le
sheet-field-order = ordonnance
sheet-field-offences-count = Chef
sheet-field-offence = Infraction (identifiant)
sheet-field-act = loi
sheet-field-provision = disposition
sheet-field-file-number = Dossier du tribunal
sheet-field-offences-on = Commise le
sheet-field-until = Jusqu’au
sheet-field-finding = Déclaration de culpabilité
sheet-field-found-on = Déclaration le
sheet-field-mode = Mode de poursuite
sheet-field-sources-id = Source (identifiant)
sheet-field-occasions-id = Source (identifiant)
sheet-field-sources-kind = Sorte de source
sheet-field-outcome = Résultat
sheet-field-relation = Lien avec la personne
sheet-field-organization = Organisme
sheet-field-dated = Date du document
sheet-field-requested-on = Demandé le
sheet-field-received-on = Reçu le
sheet-field-language = Langue
sheet-field-verified = Vérifiée
sheet-field-consent-on = Consentement donné le
sheet-field-why-not = Pourquoi sans contact
sheet-field-occasions-on = Le
sheet-field-means = Comment
sheet-field-result = Résultat
sheet-field-minutes = Minutes
sheet-field-findings-on = Déclaration le
sheet-field-findings-place = Lieu
sheet-field-kind = nature
sheet-field-years = ans
sheet-field-months = mois
sheet-field-hours = heures
sheet-field-less-a-day = moins un jour
sheet-field-amount = montant
sheet-field-youth = À l’adolescence
sheet-field-indictable = Acte criminel
sheet-field-completed-on = Peine purgée le
sheet-field-record-suspended = Casier suspendu
sheet-field-findings-sources = Sources
sheet-field-resources-sources = Sources
sheet-field-jobs-sources = Sources
sheet-field-condition = Condition (identifiant)
sheet-field-agreed-on = Acceptée le
sheet-field-accepted-by-program-on = Admission au programme le
sheet-field-consent-of-other-on = Consentement de l’autre personne le
sheet-field-place-confirmed-on = Lieu confirmé le
sheet-field-blank = Champ
sheet-field-value = Valeur
sheet-field-values-en = En anglais
sheet-field-values-fr = En français
sheet-field-people = Personnes
sheet-field-from-time = De
sheet-field-to-time = À
sheet-field-provider = Offerte par
sheet-field-availability = Disponibilité
sheet-field-agreed = Acceptée
sheet-field-starts = Début
sheet-field-employer = Employeur
sheet-field-period = De/à
sheet-field-hours-a-week = Heures par semaine
sheet-field-path = Champ

## Colonnes : ce dont un champ fait partie

sheet-part-judge = Juge
sheet-part-crown = Poursuite
sheet-part-defence = Défense
sheet-part-custody = Garde
sheet-part-officer = Agent ou agente
sheet-part-reviewer = Révision
sheet-part-office = Bureau
sheet-part-person = Personne
sheet-part-as-enacted = Selon la loi d’alors
sheet-part-heading = Intitulé
sheet-part-title = Titre
sheet-part-reason = Motif
sheet-part-what = Ressource
sheet-part-cost = Coût
sheet-part-position = Poste
sheet-part-outcomes-0 = Peine 1
sheet-part-outcomes-1 = Peine 2
sheet-part-family = Famille
sheet-part-relationships = Relations
sheet-part-residence = Domicile
sheet-part-schooling = Études
sheet-part-work = Travail
sheet-part-finances = Finances
sheet-part-health = Santé
sheet-part-substance-use = Consommation
sheet-part-peers = Amis et loisirs
sheet-part-character = Caractère
sheet-part-maturity = Maturité
sheet-part-behaviour = Comportement
sheet-part-attitude = Attitude
sheet-part-amends = Réparation du tort
sheet-part-offence-attitude = Attitude face à l’infraction
sheet-part-record = Antécédents
sheet-part-measures = Mesures de rechange
sheet-part-supervision = Surveillance
sheet-part-indigenous = Identité autochtone
sheet-part-social-context = Contexte social
sheet-part-victims = Victimes
sheet-part-risk = Risque et besoins
sheet-part-strengths = Points forts
sheet-part-limits = Limites de l’évaluation
sheet-part-community = Ressources de la collectivité
sheet-part-assessment = Appréciation
sheet-part-plan = Conditions recommandées
sheet-part-none-because = Pourquoi aucune condition
sheet-part-conduct = Caractère et conduite

## Messages et aide

sheet-at = { $place } : { $problem }
sheet-place-cell = { $sheet }, ligne { $row }, colonne { $column }
sheet-place-row = { $sheet }, ligne { $row }
sheet-place-sheet = { $sheet }
sheet-problem = { $problem }
sheet-problem-hint = Corrigez la cellule, puis relancez « reportgen sheet check ».
sheet-refused = { $file } : { $count } problèmes empêchent d’en lire une partie.
sheet-refused-hint = « reportgen sheet check --comments COPIE.xlsx » écrit chacun dans une copie, à sa cellule.
sheet-not-workbook = Ce fichier n’est pas un classeur lisible.
sheet-not-workbook-hint = Ouvrez-le dans votre tableur et enregistrez-le en .xlsx, ou en .csv UTF-8.
sheet-locked = Le classeur est protégé par un mot de passe.
sheet-locked-hint = Enregistrez une copie sans mot de passe.
sheet-old = Ce classeur est de l’ancien format .xls.
sheet-old-hint = Ouvrez-le et enregistrez-le en .xlsx.
sheet-macros = Le classeur contient des macros.
sheet-macros-hint = Enregistrez-le en .xlsx, qui n’en contient pas.
sheet-opendocument = Ce classeur est au format OpenDocument (.ods).
sheet-opendocument-hint = Enregistrez-le en .xlsx.
sheet-binary = Ce classeur est binaire (.xlsb).
sheet-binary-hint = Enregistrez-le en .xlsx.
sheet-too-large = Le fichier dépasse { $limit } octets.
sheet-too-large-hint = Divisez-le en plusieurs fichiers, par cas.
sheet-broken = Le classeur est endommagé.
sheet-broken-hint = Ouvrez-le dans votre tableur, laissez-le être réparé et enregistrez-le de nouveau.
sheet-empty-file = Le fichier est vide.
sheet-empty-file-hint = Refaites l’exportation.
sheet-not-utf8 = La ligne { $line } n’est pas écrite en UTF-8.
sheet-not-utf8-hint = Enregistrez le fichier en « CSV UTF-8 » ou en .xlsx.
sheet-not-text = Ce fichier n’est pas fait de colonnes de texte.
sheet-not-text-hint = Enregistrez le tableau en .xlsx, ou en .csv UTF-8.
sheet-named-csv = Le fichier porte le nom .csv, mais c’est un classeur.
sheet-named-csv-hint = Renommez-le en .xlsx, ou enregistrez-le en .csv.
sheet-separators = L’en-tête contient autant d’un séparateur que d’un autre : points-virgules, virgules, tabulations.
sheet-separators-hint = N’en utilisez qu’un, et écrivez les noms de colonnes sans les autres.
sheet-text-too-long = Un texte dépasse les { $limit } caractères qu’une cellule peut contenir.
sheet-text-too-long-hint = Gardez ce cas dans un dossier de cas.
sheet-not-read-back = Le classeur relu ne redonne pas les cas d’où il vient.
sheet-links = le classeur renvoie à d’autres fichiers ou données; ces liens ne sont pas suivis.
sheet-from-1904 = le classeur compte les jours depuis 1904; ses dates sont lues ainsi. Vérifiez les dates collées d’ailleurs.
sheet-hidden = cette feuille est masquée; elle est lue quand même.
sheet-hidden-row = cette ligne est masquée; elle est lue quand même. Si un filtre la masque, enlevez-le.
sheet-hidden-column = la colonne { $letter } est masquée; elle est lue quand même.
sheet-merged = les cellules { $cells } sont fusionnées. Défusionnez-les et inscrivez la valeur dans chacune.
sheet-too-many-rows = il y a plus de { $limit } lignes. Divisez le fichier, ou supprimez les lignes mises en forme et vides.
sheet-too-many-columns = il y a plus de { $limit } colonnes. Supprimez celles qui sont inutiles.
sheet-unknown = aucune feuille ne porte ce nom; elle n’est pas lue. Le nom le plus proche : { $nearest }.
sheet-twice = deux feuilles contiennent la même chose, sous un nom anglais et un nom français. Gardez-en une.
sheet-no-cases = il n’y a pas de feuille « { $wanted } ». Donnez ce nom à celle qui a une ligne par cas.
sheet-empty = la feuille est vide. Inscrivez les noms des colonnes à la première ligne.
sheet-header-empty = il y a des valeurs sous une colonne sans nom. Nommez-la, ou videz-la.
sheet-header-not-text = le nom de cette colonne n’est pas du texte. Inscrivez-le en texte.
sheet-column-unknown = aucune colonne ne porte ce nom. Le plus proche : { $nearest }. Corrigez le nom ou supprimez la colonne.
sheet-column-twice = cette colonne y est deux fois. Gardez-en une.
sheet-column-missing = il manque la colonne « { $name } ». Ajoutez-la.
sheet-beyond = il y a une valeur à droite de la dernière colonne nommée. Supprimez-la, ou nommez sa colonne.
sheet-quote = à partir de cette ligne, un guillemet droit est ouvert et n’est pas fermé. Fermez-le ou supprimez-le.
sheet-swallowed = un guillemet droit resté ouvert a avalé { $lines } autres lignes. Fermez-le ou supprimez-le.
sheet-cells-count = cette ligne a { $found } cellules, et l’en-tête, { $wanted }. Mettez entre guillemets droits un texte qui contient le séparateur.
sheet-number-missing = cette ligne n’a pas de numéro de cas. Inscrivez-le ou supprimez la ligne.
sheet-case-twice = ce numéro de cas est déjà à la ligne { $first }. Gardez une ligne par cas.
sheet-orphan = la feuille des cas n’a pas ce numéro de cas. Corrigez-le ou supprimez la ligne.
sheet-rows-differ = cette ligne et la première de ce cas ne disent pas la même chose ici. Faites-les concorder.
sheet-entry-unknown = le cas n’a pas d’élément qui porte cet identifiant. Corrigez-le, ou ajoutez l’élément sur sa feuille.
sheet-entry-doubtful = le cas a plusieurs éléments qui portent cet identifiant; on ne sait lequel est visé. Inscrivez ces valeurs sur la feuille des autres champs.
sheet-link-missing = cette cellule doit dire à quel élément la ligne appartient.
sheet-entries-gap = les éléments ne se suivent pas à partir du premier. Remplissez d’abord le précédent, ou numérotez à partir de 0.
sheet-given-twice = ceci est dit deux fois pour le même cas. Gardez-en une seule mention.
sheet-path-unknown = le dossier de cas n’a pas ce champ. « reportgen schema » en donne la liste; une liste se compte à partir de 0.
sheet-value-missing = ce champ n’a pas de valeur. Inscrivez-la ou supprimez la ligne.
sheet-formula = cette cellule contient une formule. Copiez-la et collez-la comme valeur.
sheet-error = cette cellule contient une erreur. Inscrivez la valeur.
sheet-moment = cette cellule contient une heure avec la date, ou à sa place. Inscrivez le jour seul, sous la forme AAAA-MM-JJ.
sheet-far-date = cette date est antérieure à mars 1900 ou postérieure à 2199. Inscrivez-la de nouveau, sous la forme AAAA-MM-JJ.
sheet-number-not-text = c’est un nombre, et il faut du texte : un zéro en tête serait perdu. Mettez la cellule au format texte et inscrivez la valeur de nouveau.
sheet-percent-not-text = c’est un pourcentage, et il faut du texte. Mettez la cellule au format texte et inscrivez la valeur de nouveau.
sheet-date-not-text = c’est une date, et il faut du texte. Mettez la cellule au format texte et inscrivez la valeur de nouveau.
sheet-flag-not-text = c’est VRAI ou FAUX, et il faut du texte. Mettez la cellule au format texte et inscrivez la valeur de nouveau.
sheet-number-not-date = c’est un nombre, et il faut une date. Inscrivez-la en texte, sous la forme AAAA-MM-JJ.
sheet-date-two-ways = cette date peut se lire comme deux jours différents. Inscrivez-la sous la forme { $form }.
sheet-date-short-year = l’année de cette date n’est pas écrite au long. Inscrivez-la sous la forme { $form }.
sheet-date-form = ce n’est pas une date de la forme { $form }.
sheet-no-such-day = ce jour n’existe pas.
sheet-span = ce n’est pas une période. Inscrivez-la sous la forme 2019-04/2021, ou 2024-11/ si elle dure encore.
sheet-span-reversed = la fin précède le début.
sheet-time = ce n’est pas une heure de la forme 18:30, inscrite en texte.
sheet-number = ce n’est pas un nombre.
sheet-number-form = ce nombre est écrit avec des espaces, des virgules ou des signes. Inscrivez les chiffres seuls, avec un point pour les cents : 1234.50.
sheet-percent = c’est un pourcentage : ce qui s’affiche 15 % est conservé comme 0.15. Mettez la cellule au format nombre et inscrivez la valeur de nouveau.
sheet-whole = il faut ici un nombre entier.
sheet-flag = ce n’est ni oui ni non.
sheet-code = ce mot n’est pas dans la liste de cette colonne. Le plus proche : { $nearest }.
sheet-id = le recueil de droit n’a pas cet identifiant. Le plus proche : { $nearest }.
sheet-character = le caractère { $position } de cette cellule ne peut figurer dans un rapport ({ $character }). Supprimez-le.
sheet-list-gap = un élément de cette liste est vide. Mettez un seul point-virgule entre deux éléments.
sheet-line-broken = ceci doit tenir sur une ligne. Si c’est déjà le cas, un guillemet droit est peut-être resté ouvert.
sheet-spaces = les espaces aux extrémités sont laissées de côté.
sheet-unseen = cette cellule contient des marques invisibles. Inscrivez-la de nouveau si elles ne sont pas voulues.
sheet-case = { $problem }
sheet-map-refused = { $file } : la correspondance ne peut servir; { $count } problèmes.
sheet-map-refused-hint = Rien n’a été lu. Corrigez d’abord la correspondance.
sheet-map-not-toml = { $file } n’est pas du TOML { $reason ->
    [none] du tout.
   *[other] (voyez la ligne { $reason }).
 }
sheet-map-not-toml-hint = Un texte se met entre guillemets droits : "Nom" = "subject.name".
sheet-map-form = { $place } : la première ligne doit être : form = { $wanted }.
sheet-map-no-table = { $place } : il n’y a pas de [[table]].
sheet-map-cases = { $place } : une table, et une seule, doit contenir les cas (holds = "cases").
sheet-map-holds = { $place } : « { $name } » n’est rien qu’une table puisse contenir. Le plus proche : { $nearest }. Tous : { $choices }.
sheet-map-dates = { $place } : la forme des dates doit être l’une des suivantes : { $choices }.
sheet-map-decimal = { $place } : « decimal » doit être un point ou une virgule.
sheet-map-file = { $place } : « { $name } » doit être le nom d’un fichier placé à côté de la correspondance, sans dossier.
sheet-map-twice = { $place } : deux colonnes vont à « { $name } ».
sheet-map-no-number = { $place } : aucune colonne ne va à « number », le numéro de cas.
sheet-map-no-link = { $place } : aucune colonne ne va à « { $name } », par quoi une ligne trouve son élément.
sheet-map-field = { $place } : ce à quoi va « { $name } » n’est pas un champ. Le plus proche : { $nearest }.
sheet-map-codes-column = { $place } : des codes sont donnés pour « { $name } », qui ne va à aucun champ.
sheet-map-value = { $place } : pour « { $name } », { $problem }
sheet-map-key = { $place } : il n’y a pas de « { $name } » dans une correspondance. Le plus proche : { $nearest }.
sheet-map-not-table = { $place } : « { $name } » doit être une table : [table.{ $name }].
sheet-map-not-text = { $place } : « { $name } » doit être du texte, entre guillemets droits.
sheet-map-no-sheet = la correspondance nomme la feuille « { $name } », qui n’y est pas.
sheet-map-column-missing = la correspondance nomme la colonne « { $name } », qui n’y est pas.
sheet-not-mapped = la correspondance ne dit rien de cette colonne; elle n’est pas lue.
sheet-unmapped = la correspondance ne dit rien de cette feuille; elle n’est pas lue.
sheet-note = remarque
sheet-stop = à corriger
sheet-read = { $file } : { $sheet }, { $rows ->
    [one] { $rows } ligne lue
   *[other] { $rows } lignes lues
 }, { $blank ->
    [one] { $blank } ligne vide
   *[other] { $blank } lignes vides
 }.
sheet-separated = { $file } : les colonnes sont séparées par des { $separator ->
    [semicolon] points-virgules
    [comma] virgules
   *[tab] tabulations
 }, comme dans l’en-tête.
sheet-count = { $file } : { $sound ->
    [one] { $sound } cas lisible
   *[other] { $sound } cas lisibles
 }, { $refused ->
    [0] aucun refusé
    [one] { $refused } refusé
   *[other] { $refused } refusés
 }; { $stops ->
    [0] rien à corriger
    [one] { $stops } point à corriger
   *[other] { $stops } points à corriger
 }.
sheet-new-next = Remplissez { $file }, puis : reportgen sheet check { $file }
sheet-map-next = Lisez { $file } ligne par ligne : ce qui commence par # ne sert pas tant que vous n’enlevez pas le #. Puis : reportgen sheet check EXPORT --map { $file }
sheet-comments-over = La copie avec commentaires ne peut être le fichier lui-même.
sheet-comments-over-hint = Donnez un autre nom.
help-sheet = Des cas dans un tableur : faire un classeur, en vérifier un, proposer la correspondance d’une exportation.
help-sheet-new = Faire un classeur pour un genre de rapport, avec noms, listes déroulantes, aide et un cas inventé.
help-sheet-check = Dire tout ce qui ne va pas dans un tableur, par feuille, ligne et colonne.
help-sheet-map = Proposer la correspondance d’une exportation : quelle colonne est quel champ.
help-option-comments = écrire une copie où chaque problème est un commentaire à sa cellule
help-option-map = la correspondance d’une exportation, en TOML
help-option-sheet-json = un objet JSON par problème
help-option-sheet-lang = la langue du classeur
help-option-sheet-output = le fichier à écrire
help-option-spreadsheet = un classeur (.xlsx) ou un tableau (.csv)
help-metavar-comments = FICHIER
help-metavar-map = FICHIER
help-metavar-sheet-output = FICHIER
help-metavar-spreadsheet = FICHIER
sheet-help-other = En anglais : { $name }. Dans un dossier de cas : { $path }
sheet-help-line = Texte sur une ligne.
sheet-help-prose = Texte; une ligne vide entre deux paragraphes.
sheet-help-code = Choisissez dans la liste. Un mot dans l’une ou l’autre langue convient, ou le code.
sheet-help-day = Une date, sous la forme AAAA-MM-JJ.
sheet-help-date = Une date, autant qu’on la connaît : 1998, 1998-05, 1998-05-12, 2003-spring, ~1998 ou unknown.
sheet-help-span = De/à : 2019-04/2021, ou 2024-11/ si cela dure encore.
sheet-help-time = Une heure : 18:30.
sheet-help-count = Un nombre entier.
sheet-help-number = Un nombre, avec un point pour les cents : 1234.50.
sheet-help-flag = Oui ou non.
sheet-help-blank = Ce qui va dans le champ : un nombre, un lieu, une date, un mot de sa liste.
sheet-help-several = Un ou plusieurs, séparés par des points-virgules.
sheet-help-id = Choisissez un identifiant; la feuille des listes dit ce qu’est chacun.
sheet-help-value = Ce que dit le champ. La valeur est lue comme le champ le demande.
sheet-help-list = Ceci n’est pas dans la liste de la colonne.
sheet-list-chosen = À choisir
sheet-list-means = Ce que c’est
sheet-yes = oui
sheet-no = non
sheet-about-title = Un classeur de cas
sheet-about-cases = Une ligne par cas sur la feuille des cas. Le numéro de cas, inscrit en texte, y rattache toutes les autres feuilles.
sheet-about-related = Sur les autres feuilles, une ligne est une infraction, une source, une déclaration de culpabilité, une condition. Leur ordre est celui du rapport.
sheet-about-dates = Les dates s’inscrivent en texte, AAAA-MM-JJ; une vraie date du tableur est lue aussi. 01/02/2026 est refusé, car il s’agit de deux jours.
sheet-about-codes = Là où il y a une liste, choisissez-y. Les noms de colonnes et les mots des listes peuvent être en français ou en anglais.
sheet-about-other = Ce qui n’a pas de colonne va sur la feuille des autres champs : le champ tel que le dossier de cas le nomme, et sa valeur.
sheet-about-check = Les formules, les cellules fusionnées et les erreurs sont refusées. « reportgen sheet check FICHIER » dit ce qui ne va pas, et où.
sheet-about-example = Le cas de ce classeur, s’il y en a un, est inventé. Supprimez ses lignes sur toutes les feuilles avant l’usage.
sheet-column-of = { $part } : { $field }
sheet-map-head = Une proposition. Chaque ligne dit à quel point elle est sûre; une ligne qui commence par # ne sert pas tant que le # n’est pas enlevé.
sheet-map-by-name = sûr : le nom est le même
sheet-map-near = incertain : le nom est proche
sheet-map-by-dates = incertain : toutes ses valeurs sont des dates
sheet-map-by-codes = incertain : toutes ses valeurs sont des mots de cette liste
sheet-map-nothing = rien n’y ressemble : nommez un champ, ou laissez-la
sheet-map-date-sure = sûr : certains jours dépassent 12
sheet-map-date-unsure = incertain : le jour et le mois pourraient être inversés
sheet-map-code-unknown = qu’est-ce que cela veut dire? Choisissez parmi { $choices }
