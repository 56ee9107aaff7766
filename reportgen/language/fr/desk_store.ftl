### Là où le bureau garde ses dossiers : l’ouvrir, sa clé, sauvegarder et restaurer, vérifier, le registre.


## L’ouvrir

store-folder = Le répertoire { $folder } ne peut garder les dossiers du bureau : d’autres y ont accès, ou l’on ne peut y écrire.
store-folder-hint = Ne laissez personne d’autre le lire (sous macOS et Linux : chmod 700), ou choisissez un autre répertoire avec --store.
store-open-elsewhere = La base du bureau, dans { $folder }, est déjà ouverte par le processus { $process } de cet ordinateur{ $reachable ->
    [yes] , à l’adresse { $address }
   *[no] {""}
}.
store-open-elsewhere-hint = Continuez là-bas, ou fermez d’abord ce programme. Un seul programme à la fois peut se servir d’une base.
store-key-missing = La clé de la base qui se trouve dans { $folder } n’est pas sur cet ordinateur : la base ne peut être lue.
store-key-missing-hint = Ouvrez une session au nom de la personne qui a créé la base, ou remettez son fichier desk.key dans le répertoire. Si la clé est perdue, restaurez la dernière sauvegarde : « reportgen store restore SAUVEGARDE --replace ». Rien n’a été modifié.
store-key-unsafe = Le fichier de clé { $file } n’est pas sûr : d’autres peuvent le lire, ou c’est un lien.
store-key-unsafe-hint = Réservez-le à vous seul (sous macOS et Linux : chmod 600), puis recommencez. Si d’autres ont pu le lire, restaurez une sauvegarde dans un nouveau répertoire : la base aura alors une nouvelle clé.
store-key-damaged = Le fichier de clé { $file } ne contient pas de clé.
store-key-damaged-hint = Remettez ce fichier comme il était, ou restaurez la dernière sauvegarde : « reportgen store restore SAUVEGARDE --replace ». Rien n’a été modifié.
store-keyring-silent = Le trousseau de clés de cet ordinateur, qui garde la clé de la base, ne répond pas.
store-keyring-silent-hint = Déverrouillez-le, le plus souvent en rouvrant votre session, puis recommencez. Rien n’a été modifié.
store-unreadable = { $file } ne peut être lu : le fichier est endommagé, ou il a été fait avec une autre clé.
store-unreadable-hint = Si un répertoire a été copié ou déplacé, remettez son propre fichier desk.key à côté. Sinon, restaurez la dernière sauvegarde : « reportgen store restore SAUVEGARDE --replace »; ce qui s’y trouve restera à côté. Rien n’a été modifié.
store-plain = { $file } est une base de données non chiffrée : ce n’est pas une base du bureau.
store-plain-hint = Déplacez-la, ou choisissez un autre répertoire avec --store. Rien n’a été modifié.
store-later = Une version plus récente de reportgen s’est servie de cette base (elle a la forme { $shape }).
store-later-hint = Installez cette version ou une plus récente. Rien n’a été modifié.
store-closed = La base a servi après avoir été fermée.
store-none = Il n’y a pas de base dans { $folder }.
store-none-hint = Nommez son répertoire avec --store. « reportgen serve » en crée une.
store-no-place = Cet ordinateur n’indique aucun répertoire où ranger les fichiers de la personne qui s’en sert.
store-no-place-hint = Nommez le répertoire de la base avec --store, ou avec REPORTGEN_DESK.
store-not-written = Impossible d’écrire dans la base qui se trouve dans { $folder }.
store-not-written-hint = Vérifiez que le disque a de la place et que l’on peut y écrire. Ce qui a été enregistré avant y est toujours; ce qui n’a pas été dit enregistré ne l’est pas.


## Les dossiers

store-no-case = Ce dossier n’est pas dans la base.
store-no-case-hint = Choisissez-le dans la liste des dossiers.
store-no-version = Le dossier n’a pas de version { $version }.
store-no-version-hint = Choisissez-en une dans la liste de ses versions.
store-case-issued = Le rapport de ce dossier a été délivré, et le dossier est verrouillé.
store-case-issued-hint = Rouvrez-le pour continuer : cela crée une nouvelle version.
store-typed-since = Quelque chose a été saisi après la lecture de cette version.
store-typed-since-hint = Relisez le rapport, puis délivrez-le.
store-no-conflict = Cette différence est déjà réglée.
store-no-conflict-hint = Rouvrez le dossier : il montre ce qui est retenu.
store-not-both = On ne peut garder les deux réponses, l’une à la suite de l’autre, que si ce sont des textes.
store-not-both-hint = Choisissez l’une des deux.
store-no-file = Ce fichier n’est pas parmi ceux qui ont été délivrés.
store-no-file-hint = Choisissez-le dans la liste de ce qui a été délivré.
store-file-digest = Le fichier { $file } n’est pas celui que décrit son reçu.
audit-not-an-id = Le registre ne prend que des identifiants.


## Sauvegarder et restaurer

passphrase-short = La phrase de passe est trop courte.
passphrase-short-hint = Prenez au moins { $count } caractères : quatre ou cinq mots sans lien entre eux conviennent bien.
passphrase-differs = Les deux phrases de passe ne sont pas les mêmes.
passphrase-differs-hint = Relancez la commande; rien n’a été écrit.
passphrase-needed = Il n’y a pas de terminal où taper une phrase de passe.
passphrase-needed-hint = Mettez-la dans un fichier que vous seul pouvez lire, et nommez ce fichier avec --passphrase-file.
backup-not-written = Impossible d’écrire la sauvegarde { $file }.
backup-not-written-hint = Vérifiez qu’il y a de la place et que l’on peut écrire dans le répertoire. Aucune moitié de sauvegarde n’est restée.
backup-missing = La sauvegarde { $file } est introuvable ou ne peut être lue.
backup-missing-hint = Vérifiez son nom et que vous avez le droit de la lire.
backup-not-opened = { $file } ne s’ouvre pas avec cette phrase de passe, n’est pas une sauvegarde, ou est endommagé.
backup-not-opened-hint = Tapez la phrase de passe telle qu’elle était lors de la sauvegarde. Elle n’est écrite nulle part : sans elle, une sauvegarde ne peut être lue.
backup-damaged = La sauvegarde { $file } n’est pas intacte : { $count ->
    [one] un défaut a été trouvé.
   *[other] { $count } défauts ont été trouvés.
}
backup-damaged-hint = Prenez une sauvegarde plus ancienne. Rien n’a été modifié.
store-there = Il y a déjà une base dans { $folder }.
store-there-hint = Choisissez un autre répertoire avec --store, ou dites --replace : la base qui s’y trouve restera alors à côté de la nouvelle, sous un autre nom.
store-backed-up = Sauvegarde écrite : { $cases ->
    [one] { $cases } dossier
   *[other] { $cases } dossiers
}. Gardez la phrase de passe ailleurs : sans elle, personne ne peut lire la sauvegarde.
store-restored = Restauré et vérifié : { $cases ->
    [one] { $cases } dossier
   *[other] { $cases } dossiers
}.
store-passphrase = Phrase de passe de la sauvegarde :
store-passphrase-again = La même phrase de passe, encore une fois :


## Vérifier, et le registre

store-sound = La base est intacte : { $cases ->
    [one] { $cases } dossier
   *[other] { $cases } dossiers
}, { $rows ->
    [one] { $rows } ligne au registre
   *[other] { $rows } lignes au registre
}.
store-fault = { $what ->
    [pages] le fichier est endommagé
    [encryption] des pages ne correspondent pas à la clé
    [references] une ligne renvoie à ce qui n’existe pas
    [record] le registre ne se tient pas
    [answer] une réponse ne peut être lue
    [before] une réponse antérieure ne peut être lue
    [aside] un texte mis de côté ne peut être lu
    [versions] il manque des versions
    [conflict] une différence ne porte sur rien
   *[issued-file] un fichier délivré n’est pas celui que décrit son reçu
}
store-faults = { $count ->
    [one] Un défaut a été trouvé.
   *[other] { $count } défauts ont été trouvés.
} Restaurez la dernière sauvegarde intacte, et gardez cette base pour qui l’examinera.
audit-whole = Le registre est intact : { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
}, chacune prouvée par la suivante.
audit-broken = { $fault ->
    [row-changed] La ligne { $number } du registre a été modifiée.
    [rows-missing] À partir de la ligne { $number }, il manque des lignes au registre.
    [head-changed] La fin du registre a été modifiée.
    [older-copy] La base est une copie plus ancienne : il y avait d’autres lignes à partir de la ligne { $number }.
   *[head-file-changed] Le fichier desk.head, qui garde la fin du registre, a été modifié.
}


## Aide

help-store = sauvegarder, restaurer ou vérifier ce que garde le bureau
help-store-backup = écrire tout ce que garde le bureau dans un seul fichier, sous une phrase de passe
help-store-restore = reprendre les dossiers du bureau dans une sauvegarde
help-store-check = vérifier que tout ce que garde le bureau est intact
help-audit = le registre de qui a fait quoi
help-audit-verify = vérifier qu’aucune ligne du registre n’a été modifiée ni retirée
help-option-store = le répertoire de la base (par défaut, celui que nomme REPORTGEN_DESK, ou celui que le système réserve à de tels fichiers)
help-option-passphrase-file = lire la phrase de passe à la première ligne de ce fichier
help-option-store-backup-file = le fichier de la sauvegarde
help-option-store-replace = restaurer par-dessus une base qui s’y trouve déjà; celle-ci reste à côté, sous un autre nom
help-option-store-json = afficher des objets JSON, un par ligne
help-metavar-store = RÉPERTOIRE
help-metavar-passphrase-file = FICHIER
help-metavar-store-backup-file = SAUVEGARDE
