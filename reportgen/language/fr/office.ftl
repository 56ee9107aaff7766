### Problèmes d’impression en PDF, d’autres formats et de notes venues de Word; chacun avec ce qu’il faut faire.

## LibreOffice, qui imprime le PDF.

office-missing = LibreOffice n’est pas installé sur cet ordinateur, ou ne se trouve pas à l’endroit prévu.
office-missing-hint = Installez LibreOffice Writer, ou indiquez le chemin du programme « soffice » dans REPORTGEN_SOFFICE. Le fichier Word se produit sans LibreOffice.
office-hung = LibreOffice n’a pas terminé en { $seconds } secondes et a été arrêté.
office-hung-hint = Réessayez après avoir fermé d’autres programmes. Si le problème revient avec ce rapport, ouvrez son fichier Word dans LibreOffice pour voir où il bloque.
office-failed = LibreOffice n’a pas pu imprimer ce rapport.
office-failed-hint = Ouvrez le fichier Word dans LibreOffice. S’il s’ouvre, réinstallez LibreOffice et vérifiez qu’il reste de la place sur le disque.
office-no-pdf = LibreOffice n’a signalé aucun problème, mais n’a produit aucun PDF.
office-no-pdf-hint = Vérifiez que LibreOffice Writer est installé, et pas seulement d’autres parties de LibreOffice, et qu’il reste de la place sur le disque.

## Le PDF est vérifié avant d’être conservé.

pdf-unreadable = Le PDF produit par LibreOffice est illisible; il n’a pas été conservé.
pdf-unreadable-hint = Réessayez. Si le problème revient, installez une version prise en charge de LibreOffice (7.3 ou plus récente).
pdf-empty = Le PDF n’a aucune page; il n’a pas été conservé.
pdf-empty-hint = Ouvrez le fichier Word et vérifiez qu’il contient du texte.
pdf-untagged = Le PDF n’est pas balisé, ou ne porte pas les mentions PDF/A-2 et PDF/UA-1; il n’a pas été conservé.
pdf-untagged-hint = Installez une version prise en charge de LibreOffice (7.3 ou plus récente).
pdf-language-wrong = La langue indiquée dans le PDF est « { $found } » au lieu de « { $expected } »; il n’a pas été conservé.
pdf-language-wrong-hint = Dans Word, réglez la langue de vérification de tout le texte du modèle, puis réessayez.
pdf-title-wrong = Le titre inscrit dans les propriétés du PDF n’est pas celui du rapport; le PDF n’a pas été conservé.
pdf-title-wrong-hint = Vérifiez que le modèle laisse le programme remplir le titre dans les propriétés.
pdf-first-words-missing = Les premiers mots du rapport ne figurent pas à la première page du PDF; il n’a pas été conservé.
pdf-first-words-missing-hint = Ouvrez le fichier Word et vérifiez que le texte commence à la première page et qu’il n’est ni masqué ni recouvert.
pdf-last-words-missing = Les derniers mots du rapport ne figurent pas à la fin du PDF; il n’a pas été conservé.
pdf-last-words-missing-hint = Ouvrez le fichier Word et vérifiez que le texte va jusqu’à la fin et qu’il n’est ni masqué ni coupé.
output-not-written = Le fichier n’a pas pu être enregistré (raison : { $reason }).
output-not-written-hint = Vérifiez que le dossier existe, que vous avez le droit d’y écrire et qu’il reste de la place sur le disque. Ce qui s’y trouvait déjà n’a pas été modifié.

## Autres formats, par pandoc.

format-unknown = Le programme ne connaît pas le format « { $format } ».
format-unknown-hint = Choisissez l’un des formats suivants : { $known }.
format-missing = Pandoc, le programme qui produit les autres formats et lit les notes Word, n’est pas installé.
format-missing-hint = Installez le complément avec pip install "reportgen[formats]", puis pandoc 2.15 ou plus récent, ou le paquet pypandoc_binary, qui le contient.
format-slow = Pandoc n’a pas terminé en { $seconds } secondes et a été arrêté.
format-slow-hint = Réessayez avec un document plus court.
format-failed = Pandoc n’a pas pu convertir ce document.
format-failed-hint = Vérifiez que le fichier Word s’ouvre dans Word et que la version de pandoc est 2.15 ou plus récente.

## Notes venues de Word.

notes-not-readable = Impossible d’ouvrir le fichier de notes.
notes-not-readable-hint = Vérifiez le nom du fichier et votre droit de le lire.
notes-not-word = Ce fichier n’est pas un document Word (.docx).
notes-not-word-hint = Ouvrez-le dans Word, enregistrez-le comme « Document Word (.docx) », puis réessayez.
notes-locked = Ce document est protégé par un mot de passe.
notes-locked-hint = Ouvrez-le dans Word, retirez le mot de passe sous Fichier, Informations, Protéger le document, puis enregistrez-le.
notes-damaged = Ce document est endommagé ou n’a pas été produit par un traitement de texte.
notes-damaged-hint = Ouvrez-le dans Word, enregistrez-le sous un autre nom, puis réessayez avec le nouveau fichier.
notes-too-big = Ce document dépasse { $megabytes } mégaoctets.
notes-too-big-hint = Retirez les images ou divisez le document, puis réessayez.
notes-unpacks-too-big = Une fois décompressé, ce document est beaucoup trop volumineux pour un document de notes.
notes-unpacks-too-big-hint = Si vous ignorez d’où il vient, ne l’ouvrez pas. Sinon, copiez son texte dans un nouveau document.
notes-macros = Ce document contient des macros.
notes-macros-hint = Dans Word, enregistrez-le comme « Document Word (.docx) », sans macros, puis réessayez.
notes-embedded = Ce document renferme d’autres fichiers ou objets.
notes-embedded-hint = Dans Word, retirez les fichiers, objets et contrôles incorporés, puis réessayez.
notes-linked = Ce document va chercher à l’extérieur une image, un modèle ou un autre fichier.
notes-linked-hint = Dans Word, rompez les liaisons sous Fichier, Informations, Modifier les liens d’accès aux fichiers, détachez tout modèle, puis réessayez.
notes-changes = Ce document contient des modifications suivies que personne n’a acceptées ni refusées.
notes-changes-hint = Dans Word, acceptez ou refusez chaque modification sous Révision, enregistrez le document, puis réessayez.
notes-not-plain = Ce document contient du texte qui ne peut pas être repris en entier, par exemple dans une zone de texte, une équation ou une table des matières.
notes-not-plain-hint = Dans Word, déplacez ce texte dans des paragraphes ordinaires, puis réessayez.
