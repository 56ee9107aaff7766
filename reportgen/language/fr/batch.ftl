### Plusieurs dossiers à la fois (reportgen batch) : où en est le lot, ce qu’est devenu chaque dossier, ce qui peut clocher.

batch-progress = { $number } dossiers sur { $count } : { $made } produits, { $refused } refusés, { $failed } en échec; { $rate } à la minute.
batch-left-seconds = Encore environ { $left ->
    [one] une seconde
   *[other] { $left } secondes
}.
batch-left-minutes = Encore environ { $left ->
    [one] une minute
   *[other] { $left } minutes
}.
batch-resumed = Reprise du lot : sur { $count } dossiers, { $done ->
    [0] aucun n’était déjà produit
    [one] un était déjà produit
   *[other] { $done } étaient déjà produits
}.
batch-date-kept = Les rapports portent la date du { $day }, comme au début du lot.
batch-changed-since = { $count ->
    [one] Un dossier a changé
   *[other] { $count } dossiers ont changé
} depuis ({ $first }{ $count ->
    [one] {""}
   *[other] {" "}et d’autres
}) : le travail est refait.
batch-gone-since = { $file } n’y était plus : le rapport est refait.
batch-twice = { $count ->
    [one] Un fichier était nommé deux fois : il n’est pris
   *[other] { $count } fichiers étaient nommés deux fois : ils ne sont pris
} qu’une fois.
batch-unlisted = Le contenu du lot est celui de list.txt; { $count ->
    [one] un dossier du répertoire n’y figure pas
   *[other] { $count } dossiers du répertoire n’y figurent pas
} ({ $first }).
batch-dry-run = { $count ->
    [one] Un dossier
   *[other] { $count } dossiers
}, au plus { $files ->
    [one] un fichier
   *[other] { $files } fichiers
}. Rien n’a été écrit.
batch-mapped = Les tableurs sont lus selon la correspondance { $file } (SHA-256 { $digest }).
batch-goes-on = Ce qui est produit reste. Pour reprendre : reportgen batch --resume -o { $folder }
batch-status-open = { $cases ->
    [one] Un dossier
   *[other] { $cases } dossiers
} : { $made } produits, { $refused } refusés, { $failed } en échec, { $waiting } en attente. Le lot n’est pas terminé : la même commande le reprend, avec --resume.
batch-status-finished = { $cases ->
    [one] Un dossier
   *[other] { $cases } dossiers
} : { $made } produits, { $refused } refusés, { $failed } en échec, { $waiting } en attente. Le lot est terminé.
batch-verified = { $count ->
    [one] Un fichier
   *[other] { $count } fichiers
} sur la liste; { $wrong ->
    [0] la liste et le répertoire concordent
    [one] un nom ne concorde pas
   *[other] { $wrong } noms ne concordent pas
}.

batch-fault-missing = sur la liste, mais absent
batch-fault-changed = modifié depuis sa production
batch-fault-unlisted = présent, mais absent de la liste
batch-fault-unreadable = illisible

## Le sommaire

batch-state-made = produit
batch-state-refused = refusé
batch-state-failed = échec
batch-column-case = Rang
batch-column-file = Fichier
batch-column-number = Numéro
batch-column-state = Résultat
batch-column-problem = Motif
batch-column-report = Rapport
batch-column-pages = Pages
batch-column-digest = SHA-256
batch-column-weigh = À soupeser
batch-summary-title = Lot du { $day }
batch-summary-caption = Tous les dossiers, dans l’ordre du lot
batch-sheet = Lot
batch-sheet-map = Correspondance
batch-summary = { $cases ->
    [one] Un dossier
   *[other] { $cases } dossiers
} : { $made } produits, { $refused } refusés, { $failed } en échec; { $files ->
    [0] aucun fichier
    [one] un fichier
   *[other] { $files } fichiers
}.

## Ce qui peut clocher dans un dossier

batch-corrected-since = Le dossier a changé depuis : la même commande le refait.
batch-input-changed = { $file } a changé pendant le lot.
batch-input-changed-hint = Lancez de nouveau la même commande : elle prendra le dossier tel qu’il est maintenant.
batch-not-a-file = { $file } est un périphérique, un tube ou autre chose du genre, et non un dossier de cas.
batch-not-a-file-hint = Nommez un fichier.
batch-memory = { $file } demande plus de mémoire qu’un dossier ne peut en prendre.
batch-memory-hint = Vérifiez que c’est bien un dossier de cas; --limit-memory en accorde davantage.
batch-time = { $file } a pris plus de { $seconds } secondes, deux fois.
batch-time-hint = Vérifiez que c’est bien un dossier de cas; --limit-seconds accorde plus de temps.
batch-worker-lost = { $file } a mis fin, deux fois, au programme qui le traitait.
batch-worker-lost-hint = Produisez-le seul (reportgen build), et signalez-le à la personne qui s’occupe de reportgen.
batch-output-changed = { $file } n’est plus ce qui a été produit : quelqu’un l’a modifié ou l’y a mis. On n’y a pas touché.
batch-output-changed-hint = Déplacez-le, puis lancez de nouveau la même commande.
batch-output-missing = { $file } a été retiré pendant le lot.
batch-output-missing-hint = Lancez de nouveau la même commande : le fichier sera refait.

## Ce qui peut clocher dans tout le lot

batch-no-output = Où mettre les rapports?
batch-no-output-hint = Ajoutez -o et un répertoire.
batch-nothing = Il n’y a aucun dossier de cas dans { $given }.
batch-nothing-hint = Nommez des dossiers de cas, des répertoires, un motif entre guillemets ou une liste (.txt, un fichier par ligne).
batch-list-not-text = { $file } n’est pas une liste en texte brut (UTF-8).
batch-list-not-text-hint = Enregistrez-la en texte brut : un fichier par ligne, à partir du répertoire de la liste.
batch-no-journal = Aucun lot n’a été commencé dans { $folder }.
batch-no-journal-hint = Vérifiez le répertoire; sans --resume, un lot commence.
batch-running = Un lot est en cours dans { $folder }.
batch-running-hint = Attendez qu’il se termine : reportgen batch status { $folder }
journal-damaged = Le journal de ce lot est endommagé à la ligne { $line }.
journal-damaged-hint = Quelqu’un l’a modifié, ou le disque a failli. Recommencez dans un autre répertoire; ce qui est produit reste, chaque fichier avec son reçu.
batch-other-options = { $folder } contient un autre lot : { $option } n’est pas la même option.
batch-other-options-hint = Pour le reprendre, donnez les mêmes options; sinon, un autre répertoire.
batch-other-map = Le lot de { $folder } a été commencé { $begun ->
    [none] sans correspondance
   *[other] avec la correspondance { $begun } (SHA-256 { $digest }…)
}; { $file ->
    [none] aucune n’est donnée maintenant
   *[other] { $file }, tel qu’il est maintenant, en est une autre
}.
batch-other-map-hint = Un lot se fait d’un bout à l’autre avec la même correspondance. Donnez celle du début, inchangée, ou recommencez dans un autre répertoire.
batch-map-no-table = La correspondance { $file } sert à lire des tableurs, et aucun n’a été nommé.
batch-map-no-table-hint = Nommez l’exportation (.csv ou .xlsx), ou retirez --map. Les tableurs d’un répertoire ne sont pas pris d’eux-mêmes.
batch-other-versions = Le lot de { $folder } a été commencé avec un autre reportgen : { $what ->
    [law] le recueil de droit a changé
    [office] le fichier du bureau a changé
    [words] les phrases ont changé
    [templates] les modèles ont changé
   *[other] le programme a changé
} depuis.
batch-other-versions-hint = Un lot se fait d’un bout à l’autre avec la même version. Recommencez dans un autre répertoire.
batch-other-cases = { $folder } contient un autre lot, de { $count ->
    [one] un dossier
   *[other] { $count } dossiers
} : les dossiers ne sont pas les mêmes.
batch-other-cases-hint = Pour le reprendre, nommez les mêmes fichiers (ou aucun : reportgen batch --resume -o { $folder }); sinon, un autre répertoire.
batch-versions-changed = Le programme, son recueil de droit, ses phrases ou ses modèles ont changé pendant le lot.
batch-versions-changed-hint = Ce qui est produit reste. Recommencez dans un autre répertoire, une fois les changements terminés.
batch-names-meet = { $first } et { $second } donneraient tous deux { $file }; { $count ->
    [one] un nom fait double emploi
   *[other] { $count } noms font double emploi
}. Rien n’a été commencé.
batch-names-meet-hint = Corrigez les numéros de dossier, retirez-en un, ou distinguez-les avec --name-pattern.
batch-names-taken = { $file } est déjà dans { $folder }; { $count ->
    [one] un nom est pris
   *[other] { $count } noms sont pris
}. Rien n’a été commencé.
batch-names-taken-hint = Choisissez un répertoire vide.
batch-name-ours = { $file } est un nom que le lot garde pour lui.
batch-name-ours-hint = Choisissez un autre --name-pattern.
batch-pattern-part = { $part } ne peut figurer dans un nom de fichier : les éléments sont { $parts }. Le nom d’une personne n’en est pas.
batch-pattern-part-hint = Par exemple --name-pattern "{"{court}-{number}.{kind}.{language}"}".
batch-pattern-wrong = { $pattern } n’est pas un motif de nom.
batch-pattern-wrong-hint = Employez des lettres, des chiffres, des traits d’union, des points et les éléments, dont {"{number}"} : "{"{court}-{number}.{kind}.{language}"}".
batch-workers-lost = Les programmes qui font le travail s’arrêtent aussitôt lancés.
batch-workers-lost-hint = Accordez-leur plus de mémoire (--limit-memory), ou lancez-en moins (--jobs 1). Ce qui est produit reste.
batch-changed-meanwhile = { $file } a changé pendant l’écriture du zip.
batch-changed-meanwhile-hint = Lancez de nouveau la même commande.
number-wrong = { $number } n’est pas un nombre entier d’au moins 1.
number-wrong-hint = Écrivez-le en chiffres.

## Aide

help-batch = produire les rapports de nombreux dossiers; « batch status RÉPERTOIRE » dit où en est le lot, « batch verify RÉPERTOIRE » compare sa liste à son répertoire
help-metavar-batch-inputs = DOSSIERS
help-metavar-batch-to = FORMATS
help-metavar-batch-jobs = NOMBRE
help-metavar-batch-seconds = SECONDES
help-metavar-batch-memory = MO
help-metavar-batch-names = MOTIF
help-option-batch-inputs = dossiers de cas, répertoires, motifs, listes (.txt), tableurs (.xlsx, .csv)
help-option-batch-to = formats, séparés par des virgules, comme pour « build » (par défaut, docx)
help-option-batch-jobs = combien travaillent à la fois (par défaut, un par cœur)
help-option-batch-resume = reprendre le lot du répertoire; sans DOSSIERS, avec ceux du début
help-option-batch-dry-run = montrer les dossiers et le nom de leurs fichiers, sans rien écrire
help-option-batch-json = afficher le sommaire en JSON
help-option-batch-seconds = temps accordé à un dossier, en secondes (par défaut, 300)
help-option-batch-memory = mémoire accordée à un programme, en mégaoctets (par défaut, 2000)
help-option-batch-names = comment nommer les fichiers (par défaut, {"{number}.{kind}.{language}"}); aussi {"{court}"} et {"{date}"}
help-metavar-batch-map = FICHIER
help-option-batch-map = la correspondance selon laquelle lire les tableurs : une exportation d’un autre système (voir « sheet map »)
help-option-batch-zip = mettre aussi tous les fichiers et le sommaire dans handover.zip
help-option-batch-desk = les dossiers en cours au bureau de cet ordinateur, dans l’ordre de ce qui est attendu; le bureau doit être fermé
help-option-batch-of-kind = du bureau, seulement les dossiers de ce genre de rapport
help-metavar-batch-of-kind = GENRE
help-option-batch-due-within = du bureau, seulement les dossiers où quelque chose est en retard ou attendu d’ici tant de jours
help-metavar-batch-due-within = JOURS
batch-desk-and-files = Un lot se fait à partir du bureau ou de fichiers, non des deux.
batch-desk-and-files-hint = Omettez --desk, ou les fichiers.
