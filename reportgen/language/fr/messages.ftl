### Ce que disent la ligne de commande et toutes les portes : les refus et quoi y faire, l’aide, les petits mots.

stopped = Arrêté. Rien n’est resté à moitié écrit.
cell = { $value }
progress = Dossier { $number } sur { $count }
new-next = Ouvrez { $file } dans un éditeur qui connaît le JSON : il complète et vérifie au fil de la frappe. Ensuite : reportgen check { $file }
check-count = { $file } ({ $kind }, { $report }) : { $stops ->
    [0] rien n’empêche un rapport définitif
    [one] un constat empêche un rapport définitif
   *[other] { $stops } constats empêchent un rapport définitif
}.
build-prevented = Aucun rapport définitif n’a été produit à partir de { $file } : les constats ci-dessus l’empêchent. Pour les voir dans le document : --draft

severity-blocking = empêche la version définitive
severity-warning = à examiner
severity-note = à noter

verify-as-issued = tel que délivré
verify-changed = modifié depuis sa délivrance
verify-no-receipt = aucun reçu à côté
verify-missing = fichier introuvable

## Un dossier qui ne peut pas être lu

case-not-found = Le fichier { $file } n’existe pas.
case-not-found-hint = Vérifiez le nom et le répertoire.
case-is-folder = { $file } est un répertoire, non un dossier de cas.
case-is-folder-hint = Nommez les dossiers de cas qu’il contient.
case-unreadable = { $file } ne peut pas être ouvert ({ $reason }).
case-unreadable-hint = Vérifiez que vous avez le droit de le lire et qu’aucun autre programme ne le retient.
case-too-large = { $file } dépasse la taille d’un dossier de cas ({ $limit } Mo).
case-too-large-hint = Vérifiez que c’est le bon fichier; les images et les numérisations n’y ont pas leur place.
case-not-utf8 = { $file }, ligne { $line } : le texte n’est pas en UTF-8.
case-not-utf8-hint = Ouvrez-le dans l’éditeur où vous l’avez écrit, choisissez « Enregistrer sous » et l’encodage UTF-8. Un document Word n’est pas un dossier de cas.
case-not-json = { $file }, ligne { $line }, colonne { $column } : ceci n’est pas du JSON.
case-not-json-hint = Regardez à cet endroit et juste avant : une virgule, un guillemet, un crochet ou une accolade manque ou est de trop. Les guillemets sont droits, jamais courbes ni français; dans un texte, un guillemet droit est précédé d’une barre oblique inverse. Un texte tient sur une seule ligne du fichier. Le YAML va dans un fichier nommé .yaml.
case-not-yaml = { $file }, ligne { $line }, colonne { $column } : ceci n’est pas du YAML simple.
case-not-yaml-hint = Regardez à cet endroit et juste avant : les lignes d’un même niveau commencent l’une sous l’autre, avec des espaces et sans tabulation; un texte qui contient un deux-points se met entre guillemets. Les alias (*nom) et les étiquettes (!nom) ne sont pas acceptés.
case-too-deep = { $file } contient des accolades imbriquées sans fin.
case-too-deep-hint = Repartez de « reportgen new psr -o case.json ».
case-number-too-long = { $file } contient un nombre de plusieurs milliers de chiffres.
case-number-too-long-hint = Mettez le texte entre guillemets droits.
case-not-object = { $file } n’est pas un dossier de cas : il faut un seul objet, de {"{"} à {"}"}.
case-not-object-hint = Partez de « reportgen new psr -o case.json ».
case-version = { $file } est dans la version { $version } du schéma; ce programme lit la version { $ours } et les précédentes.
case-version-hint = Installez le reportgen plus récent qui l’a écrit.
case-refused = { $file } présente { $count ->
    [one] un problème
   *[other] { $count } problèmes
} :
case-refused-hint = Corrigez, puis relancez la commande; rien n’a été écrit.

## Ses problèmes, un à un

case-key-twice = { $at } : la clé « { $name } » y est deux fois.
case-key-twice-hint = N’en gardez qu’une.
case-not-a-number = { $at } : NaN et Infinity ne sont pas des nombres qu’un dossier peut contenir.
case-not-a-number-hint = Donnez le nombre ou retirez la clé.
case-character = { $at }, caractère { $position } : { $character } ne peut pas figurer dans un rapport.
case-character-hint = Supprimez ce caractère invisible et tapez le mot de nouveau.
case-unknown-key = { $at } : il n’y a pas de clé « { $name } » ici.
case-unknown-key-hint = { $nearest ->
    [none] Les noms sont dans « reportgen schema ».
   *[other] Vouliez-vous écrire « { $nearest } »?
}
case-missing-key = { $at } : il manque « { $name } ».
case-missing-key-hint = Ajoutez-le.
case-not-a-code = { $at } : ce n’est aucun des mots permis ici ({ $codes }).
case-not-a-code-hint = { $nearest ->
    [none] Choisissez-en un.
   *[other] Vouliez-vous écrire « { $nearest } »?
}
case-misplaced = { $at } : rien dans le formulaire ne peut contenir ce qui est écrit ici.
case-misplaced-hint = Donnez-lui la forme que montre docs/case-file.md, ou supprimez-le.
case-wrong-type = { $at } : il faut ici { $expected ->
    [type-object] { type-object }
    [type-list] { type-list }
    [type-whole-number] { type-whole-number }
    [type-number] { type-number }
    [type-yes-no] { type-yes-no }
   *[other] { type-text }
}.
case-wrong-type-hint = { $expected ->
    [type-object] Écrivez chaque partie avec son nom, comme « en » et « fr » pour un texte en deux langues. Les formes figurent dans docs/case-file.md.
    [type-list] Mettez-le entre crochets, même s’il est seul.
    [type-whole-number] Écrivez-le en chiffres, sans guillemets.
    [type-number] Écrivez-le en chiffres, sans guillemets, par exemple 1250.50.
    [type-yes-no] Écrivez-le sans guillemets.
   *[other] Mettez-le entre guillemets droits.
}
type-text = du texte
type-whole-number = un nombre entier
type-yes-no = true ou false
type-number = un nombre exact
type-list = une liste, de [ à ]
type-object = un objet, de {"{"} à {"}"}
case-date-form = { $at } : une date s’écrit AAAA-MM-JJ.
case-date-form-hint = Par exemple 2026-01-31.
case-no-such-day = { $at } : ce jour n’existe pas.
case-no-such-day-hint = Vérifiez le mois et le jour.
case-year-far = { $at } : l’année ne peut pas être juste.
case-year-far-hint = Tapez de nouveau les quatre chiffres de l’année : de 1900 à 2199.
case-time-form = { $at } : une heure s’écrit HH:MM, de 00:00 à 23:59.
case-time-form-hint = Par exemple 21:30.
case-partial-date = { $at } : ce n’est pas une forme de date.
case-partial-date-hint = Écrivez 1998, 1998-05, 1998-05-12, 1998-spring (printemps), ~1998 pour « vers », ou unknown, entre guillemets droits.
case-span = { $at } : ce n’est pas une période.
case-span-hint = Écrivez deux dates séparées par une barre, comme 2019-04/2021; 2024-11/ signifie jusqu’à maintenant.
case-span-reversed = { $at } : la fin précède le début.
case-span-reversed-hint = Vérifiez les deux dates.
case-empty = { $at } : c’est vide.
case-empty-hint = Remplissez, ou retirez la clé.
case-empty-list = { $at } : il faut au moins une entrée ici.
case-empty-list-hint = Ajoutez-la.
case-limit-string-too-long = { $at } : le texte dépasse { $limit } caractères.
case-limit-string-too-long-hint = Raccourcissez-le.
case-limit-too-long = { $at } : il y a plus de { $limit } entrées.
case-limit-too-long-hint = Gardez celles qui comptent.
case-limit-greater-than-equal = { $at } : le nombre ne peut pas être inférieur à { $limit }.
case-limit-greater-than-equal-hint = Vérifiez-le.
case-limit-less-than-equal = { $at } : le nombre ne peut pas être supérieur à { $limit }.
case-limit-less-than-equal-hint = Vérifiez-le.
case-limit-decimal-max-places = { $at } : pas plus de { $limit } décimales.
case-limit-decimal-max-places-hint = L’argent est exact au cent près.
case-limit-decimal-max-digits = { $at } : le nombre a plus de { $limit } chiffres.
case-limit-decimal-max-digits-hint = Vérifiez-le.
case-limit-decimal-whole-digits = { $at } : le nombre a plus de { $limit } chiffres avant la virgule décimale.
case-limit-decimal-whole-digits-hint = Vérifiez-le.
case-pattern = { $at } : ce n’est pas la forme voulue ici.
case-pattern-hint = Une infraction s’écrit cc-266 (Code criminel, art. 266), une condition pro-o-report, un identifiant en minuscules avec traits d’union, une langue « fr », une disposition 732.1(3)(d); un nom tient sur une ligne. Voyez « reportgen schema ».
case-blank = { $at } : cela ne peut pas remplir un blanc d’une condition.
case-blank-hint = Donnez du texte, un nombre, une liste de textes, ou un objet : « people » avec une liste, « en » avec « fr », « from_time » avec « to_time », sur 24 heures comme 21:30, ou « windows » et « absences » pour les heures d’une semaine.
case-invalid = { $at } : cela ne peut pas figurer ici.
case-invalid-hint = Voyez « reportgen schema ».
case-source-unknown = { $at } : aucune source n’a cet identifiant.
case-source-unknown-hint = { $nearest ->
    [none] Ajoutez la source à « sources » ou corrigez l’identifiant.
   *[other] Vouliez-vous écrire « { $nearest } »?
}
case-rule-contact-unnamed = { $at } : il faut ici une personne ou un organisme.
case-rule-contact-unnamed-hint = Ajoutez « person » ou « organization »; pour taire un nom, servez-vous de « shown ».
case-rule-paper-untitled = { $at } : un dossier ou un document doit avoir un titre.
case-rule-paper-untitled-hint = Ajoutez « title » dans les deux langues.
case-rule-why-not-missing = { $at } : il faut dire pourquoi on a choisi de ne pas consulter cette personne.
case-rule-why-not-missing-hint = Ajoutez « why_not ».
case-rule-value-or-absent = { $at } : une version donne une valeur ou dit pourquoi il n’y en a pas : l’un ou l’autre.
case-rule-value-or-absent-hint = Gardez « value » ou « absent ».
case-rule-given-missing = { $at } : pour désigner une personne par son seul prénom, il faut le prénom.
case-rule-given-missing-hint = Ajoutez « given ».
case-rule-act-title-missing = { $at } : une infraction à une autre loi demande le titre de la loi.
case-rule-act-title-missing-hint = Ajoutez « act_title » dans les deux langues.
case-rule-offence-or-enacted = { $at } : donnez l’infraction par son identifiant, ou telle qu’elle était édictée alors : l’un ou l’autre.
case-rule-offence-or-enacted-hint = Gardez « offence » ou « as_enacted ».
case-rule-until-before-on = { $at } : l’infraction finit avant d’avoir commencé.
case-rule-until-before-on-hint = Vérifiez « on » et « until ».
case-rule-found-before-offence = { $at } : la déclaration de culpabilité précède l’infraction.
case-rule-found-before-offence-hint = Vérifiez « on » et « found_on ».
case-rule-sentencing-before-order = { $at } : la date de l’audience de détermination de la peine précède celle où le rapport a été ordonné.
case-rule-sentencing-before-order-hint = Vérifiez « sentencing_on » et « ordered_on ».
case-rule-order-before-finding = { $at } : le rapport a été ordonné avant la déclaration de culpabilité.
case-rule-order-before-finding-hint = Vérifiez « ordered_on » et chaque « found_on ».
case-rule-length-empty = { $at } : une durée demande des années, des mois, des jours ou des heures.
case-rule-length-empty-hint = Donnez-en, ou retirez la durée.
case-rule-words-empty = { $at } ne dit rien, ni en français ni en anglais.
case-rule-words-empty-hint = Écrivez-le sous « en », sous « fr » ou sous les deux, ou retirez-le.
case-rule-completed-before-finding = { $at } : la peine a été purgée avant la déclaration de culpabilité.
case-rule-completed-before-finding-hint = Vérifiez « on » et « completed_on ».
case-rule-level-without-tool = { $at } : un niveau demande son outil et la date de l’évaluation.
case-rule-level-without-tool-hint = Ajoutez « tool » et « assessed_on ».
case-rule-absence-purpose = { $at } : une absence a « purpose » ou « words » : l’un des deux.
case-rule-absence-purpose-hint = Gardez « purpose » ou « words ».
case-rule-absence-times = { $at } : une absence a ses deux heures, ou aucune.
case-rule-absence-times-hint = Ajoutez « from_time » ou « to_time », ou retirez l’autre.
case-rule-schedule-empty = { $at } : un horaire exige des heures ou des absences.
case-rule-schedule-empty-hint = Ajoutez « windows » ou « absences ».
case-rule-tool-unnamed = { $at } : un autre outil demande son nom.
case-rule-tool-unnamed-hint = Ajoutez « tool_name ».
case-rule-source-id-twice = { $at } : deux sources ont le même identifiant.
case-rule-source-id-twice-hint = Donnez à chacune le sien.

## Commandes

command-wrong = { $usage } : { $problem }
command-wrong-hint = « reportgen --help » énumère les commandes; « reportgen COMMANDE --help » en explique une.
date-wrong = « { $date } » n’est pas une date.
date-wrong-hint = Écrivez AAAA-MM-JJ, comme 2026-01-31.
output-format-missing = Aucun format n’a été demandé.
output-format-missing-hint = Formats : { $formats }.
output-format-unknown = Il n’y a pas de format « { $format } ».
output-format-unknown-hint = Formats : { $formats }.
kind-unknown = Il n’y a pas de genre de rapport « { $kind } ».
kind-unknown-hint = Genres : { $kinds }.
kind-page-missing = Le genre « { $kind } » n’a pas de page { $page }.
kind-page-missing-hint = Ajoutez-la au répertoire du genre, sous pages/.
kind-key-unknown = Le genre « { $kind } » a une clé inconnue : { $unknown }.
kind-key-unknown-hint = Dans son kind.toml, employez celles-ci : { $keys }.
kind-name-unknown = Le genre « { $kind } » nomme sous « { $place } » ce qui n’existe pas : { $name }.
kind-name-unknown-hint = Dans son kind.toml, employez ceux-ci : { $names }.
kind-wrong = Le fichier { $file } du genre « { $kind } » ne peut être lu : { $reason }.
kind-wrong-hint = Corrigez-le; la page « Add a kind of report » dit ce qu’il contient.
kind-version-unknown = Ce rapport a d’abord été délivré dans la version { $version } du genre « { $kind } », qui ne s’y trouve plus.
kind-version-unknown-hint = Remettez cette version parmi les précédentes du genre, ou produisez le rapport dans un autre répertoire pour le délivrer à neuf.
section-unknown = Il n’y a pas de section « { $section } ».
section-unknown-hint = Sections : { $sections }.
machine-failed = Cet ordinateur a refusé une opération dont le programme a besoin ({ $reason }).
machine-failed-hint = Vérifiez qu’il reste de la place sur le disque et dans le répertoire des fichiers temporaires, puis relancez la commande; rien n’est resté à moitié écrit.
program-failed = Le programme a échoué ({ $kind }, { $place }).
program-failed-hint = C’est un défaut du programme, non de votre dossier. Veuillez signaler ce code; il ne contient rien du dossier.
output-exists = { $file } existe déjà.
output-exists-hint = Choisissez un autre nom; rien n’est écrasé.
output-changed = { $file } n’est pas tel qu’il a été délivré : quelqu’un l’a modifié, ou il vient d’ailleurs.
output-changed-hint = Déplacez-le, choisissez un autre répertoire avec -o, ou dites --replace pour l’écraser.
output-of-another-case = { $file } est le rapport d’un autre dossier, dont le numéro donne le même nom de fichier.
output-of-another-case-hint = Choisissez un autre répertoire avec -o; rien n’a été écrit.
file-unreadable = { $file } ne peut pas être ouvert ({ $reason }).
file-unreadable-hint = Vérifiez que vous avez le droit de le lire et qu’aucun autre programme ne le retient.
output-same-name = { $first } et { $second } seraient écrits tous deux sous le nom { $file }.
output-same-name-hint = Donnez à chaque dossier son propre numéro.
output-not-writable = Impossible d’écrire dans le répertoire { $folder } ({ $reason }).
output-not-writable-hint = Choisissez un autre répertoire avec -o; rien n’a été écrit sous le nom définitif.
output-name-too-long = Le nom { $file } est trop long pour ce répertoire.
output-name-too-long-hint = Raccourcissez le numéro du dossier.
disk-full = Le disque qui contient { $folder } est plein.
disk-full-hint = Libérez de la place et relancez la commande; rien n’est resté à moitié écrit.
withheld-in-output = Un nom ou un texte que le dossier tait figurerait dans le rapport ({ $part }).
withheld-in-output-hint = Retirez-le là où vous l’avez écrit : « reportgen check » nomme le texte ou la citation qui le contient; s’il n’en nomme aucun, voyez les textes courts, comme les personnes d’une interdiction de communiquer, les employeurs et les lieux. Rien n’a été écrit.

## Aide

argparse-usage = utilisation{" "}:{" "}
argparse-arguments = arguments{" "}
argparse-options = options{" "}
argparse-unrecognized = non compris : %s
argparse-required = il manque : %s
argparse-argument = %(argument_name)s : %(message)s
argparse-expected-one = il faut une valeur
argparse-expected-at-most = il faut au plus une valeur
argparse-expected-some = il faut au moins une valeur
argparse-choice = %(value)r n’est pas parmi %(choices)s
argparse-no-value = il ne faut pas de valeur : %r
help-metavar-command = COMMANDE
help-metavar-case = DOSSIER
help-metavar-date = AAAA-MM-JJ
help-metavar-file = FICHIER
help-metavar-a-kind = GENRE
help-metavar-kind = GENRE
help-metavar-output = CHEMIN
help-metavar-section = SECTION
help-metavar-to = FORMATS
help-reportgen = Du dossier de cas au rapport prêt pour le tribunal, en français et en anglais.
help-help = afficher cette aide
help-ui-lang = langue de ces messages : en ou fr (par défaut, celle du système)
help-version = afficher la version
help-kinds = énumérer les genres de rapport, leurs langues et leurs versions
help-new = écrire un dossier de cas vide, avec son schéma
help-schema = afficher le schéma JSON d’un dossier de cas
help-check = énumérer les constats sur des dossiers, par emplacement
help-build = produire les rapports des dossiers
help-template = travailler avec les modèles Word
help-template-check = énumérer tous les problèmes d’un modèle Word, avec leur emplacement
help-verify = dire si un fichier est bien ce que dit son reçu
help-import = convertir en Markdown des notes Word existantes
help-sentences = énumérer toutes les phrases : clé, anglais, français
help-option-a-kind = le genre de rapport, comme psr
help-option-kind = le genre de rapport, comme psr; sans cette option, celui que nomme le dossier
help-option-history = énumérer toutes les versions de chaque genre qui peuvent encore être délivrées
help-option-case = dossier de cas (JSON; le YAML se lit aussi)
help-option-file = fichier
help-option-section = cette section seulement
help-option-output = où écrire
help-option-lang = langue des rapports (par défaut, celle que le tribunal a ordonnée)
help-option-date = date du rapport, AAAA-MM-JJ (par défaut, aujourd’hui)
help-option-json = afficher un objet JSON par rapport
help-option-to = formats, séparés par des virgules : docx, pdf, html, txt; aussi odt, epub, rtf et large.docx (gros caractères)
help-option-draft = produire une ébauche : les constats et les sources y paraissent
help-option-replace = écraser les fichiers modifiés depuis leur délivrance

## Une ébauche

draft-findings = À régler avant la version définitive
draft-notes = À noter
draft-finding = { CAP($severity) } ({ $at }) :

unworded-block = Une partie du rapport n’a pas pu être mise en mots.
unworded-block-hint = C’est un défaut du programme : veuillez le signaler.
