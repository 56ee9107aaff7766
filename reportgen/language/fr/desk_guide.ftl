### Le guide d’entrevue : les mots du formulaire lui-même, et que faire de celui qui ne se lit pas.

## Le formulaire

guide-title = Guide d’entrevue :
guide-notice = Protégé une fois rempli : renferme des renseignements personnels
guide-how-by-hand = Ne demandez que le nécessaire, dans l’ordre qui convient. Cochez une case ou écrivez sur les lignes; la fin du guide laisse de la place pour d’autres notes.
guide-how-typed = Inscrivez chaque réponse dans son champ. Laissez vide ce qui n’a pas été demandé ou est resté sans réponse. Sous une liste de personnes, d’emplois ou de substances, le « + » de Word ajoute une inscription. Ce qui est écrit hors des champs vous sera montré à la lecture du guide, mais n’ira dans aucun champ.
guide-page = Page
guide-of = de
guide-write = Inscrire la réponse ici
guide-write-more = Inscrire la réponse ici; Entrée pour un nouveau paragraphe
guide-day = Année-mois-jour
guide-choose = Choisir une réponse
guide-notes = Autres notes
guide-yes = Oui
guide-no = Non
guide-declined = Refus
guide-unknown = Inconnu
guide-account = Ce qui a été dit
guide-account-hint = Ce que la personne a dit, comme le rapport peut le rapporter; ses propres mots entre guillemets.
guide-how-date = Par exemple : 1998; mai 1998; printemps 2003; vers 2010.
guide-how-span = Par exemple : de 2019 à mai 2021; depuis juin 2024.
guide-how-lines = Un élément par ligne.
guide-how-several = Séparez les éléments par des points-virgules.
guide-how-pronouns = Sujet, complément, possessif : par exemple « iel / iel / son ».

## L’entrevue elle-même

guide-about = L’entrevue
guide-about-person = Personne rencontrée
guide-about-officer = Entrevue menée par
guide-about-on = Date
guide-about-means = Moyen
guide-about-language = Langue de l’entrevue
guide-about-interpreter = Interprète, s’il y a lieu

## Ce qui a été compris

guide-not-asked = Le formulaire de ce genre de rapport ne pose pas cette question.
guide-answer-and-reason = On trouve à la fois une réponse et un motif d’absence de réponse, ou deux motifs.

## Un guide qui ne se lit pas

desk-guide-place = { $heading ->
    [none] { "" }
   *[other] { $question ->
        [none] { " " }sous « { $heading } »
       *[other] { " " }à « { $question } », sous « { $heading } »
    }
}
guide-not-word = Ce fichier n’est pas un document Word complet (.docx).
guide-not-word-hint = Ouvrez-le dans Word et enregistrez-le de nouveau comme « Document Word (.docx) ». Si Word ne peut pas l’ouvrir, reprenez le guide là où il a été enregistré en dernier.
guide-locked-or-old = Ce fichier est protégé par un mot de passe, ou c’est un document Word d’ancien format (.doc).
guide-locked-or-old-hint = Ouvrez-le dans Word, retirez le mot de passe sous Fichier, Informations, Protéger le document, et enregistrez-le comme « Document Word (.docx) ».
guide-too-large = Ce fichier est beaucoup plus gros qu’un guide d’entrevue ne peut l’être.
guide-too-large-hint = Retirez-en les images et les pièces jointes dans Word, enregistrez-le et recommencez.
guide-macros = Ce fichier contient des macros.
guide-macros-hint = Dans Word, enregistrez-le comme « Document Word (.docx) », ce qui retire les macros.
guide-doctype = Ce fichier n’a pas été fait par Word : sa partie { $part } déclare son propre type de document.
guide-doctype-hint = Ne l’utilisez pas si vous ne savez pas d’où il vient. Sinon, ouvrez-le dans Word et enregistrez-le sous un autre nom.
guide-linked = Ce fichier va chercher quelque chose ailleurs : une image, un modèle ou un objet qui n’y est que lié.
guide-linked-hint = Dans Word, sous Fichier, Informations, Modifier les liens d’accès aux fichiers, rompez tous les liens; puis enregistrez-le et recommencez.
guide-embedded = Ce fichier contient un fichier ou un objet d’un autre programme.
guide-embedded-hint = Supprimez l’objet ou la pièce jointe dans Word, enregistrez le guide et recommencez. Ce qui compte peut être inscrit sous forme de texte.
guide-not-ours = Ce document Word n’est pas un guide d’entrevue à remplir de ce bureau.
guide-not-ours-hint = Remplissez dans Word le guide obtenu de ce bureau et enregistrez-le comme « Document Word (.docx) ». D’autres notes peuvent être versées dans le texte d’une page.
guide-other-program = Ce guide a été enregistré par un autre programme que Word, qui en a retiré ce qui nomme les champs.
guide-other-program-hint = Remplissez le guide dans Word. Ce qui est écrit dans ce fichier peut en être copié, ou versé dans le texte d’une page.
guide-damaged = Le fichier est endommagé{ desk-guide-place }.
guide-damaged-hint = Ouvrez-le dans Word, laissez Word le réparer, relisez les réponses et enregistrez-le. Si Word ne peut pas l’ouvrir, reprenez le guide là où il a été enregistré en dernier.
guide-unknown-answer = Le guide contient un champ qui n’est pas le sien{ desk-guide-place }.
guide-unknown-answer-hint = Un champ a été renommé ou collé depuis un autre document. Copiez son texte, supprimez le champ dans Word et collez le texte dans le champ du guide.
guide-nested = Un champ se trouve à l’intérieur d’un autre{ desk-guide-place }.
guide-nested-hint = Un champ a été collé dans la réponse. Copiez son texte, supprimez-le dans Word et collez le texte seul.
guide-twice = Une question a deux réponses différentes{ desk-guide-place }.
guide-twice-hint = Un champ a été copié à côté de lui-même. Mettez toute la réponse dans l’un des deux et supprimez l’autre.
guide-words-missing = Il manque au guide d’entrevue ses propres mots : { $words }.
guide-words-missing-hint = C’est un défaut du programme. Veuillez le signaler.
