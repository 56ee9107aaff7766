### Importer des notes dans un texte : ce qui est importé, ce qui a été arrangé, ce qui reste de côté.

desk-notes-what = Des notes déjà écrites, dans Word ou ailleurs, prennent place dans un texte du rapport. Vous les voyez telles qu’elles se liront avant que rien ne soit conservé.
desk-notes-paste = Collez vos notes
desk-notes-paste-hint = Les puces, les numéros de page et les retraits de Word sont arrangés là où il n’y a pas de doute, et on vous le dit.
desk-notes-file = Ou choisissez un fichier
desk-notes-file-hint = Un document Word (.docx) d’au plus 20 Mo, ou un fichier texte (.txt ou .md) en UTF-8. Ce qu’il contient en plus du texte est nommé, sans être importé.
desk-notes-look = Montrer ce qui sera importé
desk-notes-kept = Les notes sont maintenant dans « { $name } ».
desk-notes-kept-over = Ce qui s’y trouvait est conservé dans la version { $number }.
desk-notes-kept-go = Y aller
desk-notes-both = Il y a à la fois du texte collé et un fichier.
desk-notes-both-hint = Importez-les l’un après l’autre : retirez le texte, ou le fichier.
desk-notes-neither = Rien n’a été collé et aucun fichier n’a été choisi.
desk-notes-neither-hint = Collez vos notes, ou choisissez un fichier.
desk-notes-empty = Il ne contient aucun texte.
desk-notes-empty-hint = Si la page a été numérisée, son texte est une image. Saisissez-le, ou choisissez un autre fichier.
desk-notes-no-such-sort = Les notes viennent d’un document Word (.docx) ou d’un fichier texte (.txt, .md); ce fichier n’est ni l’un ni l’autre.
desk-notes-no-such-sort-hint = Ouvrez-le dans le programme qui l’a produit et enregistrez-le comme document Word, ou copiez son texte et collez-le ici.
desk-notes-not-utf8 = Le fichier texte n’est pas en UTF-8 : la ligne { $line } ne peut être lue.
desk-notes-not-utf8-hint = Dans le Bloc-notes, choisissez Enregistrer sous et « UTF-8 » comme encodage, ou copiez le texte et collez-le ici.
desk-notes-too-long = C’est plus long qu’un texte ne peut l’être : { $length } caractères; au plus { $limit }.
desk-notes-too-long-hint = Importez-le en plusieurs parties.

## Ce qui sera importé

desk-notes-came = Ce qui sera importé
desk-notes-came-what = Rien n’est encore conservé. Modifiez le texte au besoin, choisissez où le placer, puis conservez-le.
desk-notes-done = Ce qui a été arrangé
desk-notes-done-breaks = { $count ->
    [one] { $count } saut de ligne ou de page de Word est devenu ordinaire.
   *[other] { $count } sauts de ligne ou de page de Word sont devenus ordinaires.
 }
desk-notes-done-letters = { $count ->
    [one] { $count } signe d’un ancien code est devenu ce qu’il représente, par exemple un guillemet ou un tiret.
   *[other] { $count } signes d’un ancien code sont devenus ce qu’ils représentent, par exemple des guillemets et des tirets.
 }
desk-notes-done-unseen = { $count ->
    [one] { $count } marque invisible, par exemple un trait d’union facultatif, a été retirée.
   *[other] { $count } marques invisibles, par exemple des traits d’union facultatifs, ont été retirées.
 }
desk-notes-done-pages = { $count ->
    [one] { $count } numéro de page a été retiré :
   *[other] { $count } numéros de page ont été retirés :
 }
desk-notes-done-bullets = { $count ->
    [one] { $count } puce est devenue un élément de liste.
   *[other] { $count } puces sont devenues des éléments de liste.
 }
desk-notes-done-indents = { $count ->
    [one] { $count } ligne en retrait commence maintenant à la marge.
   *[other] { $count } lignes en retrait commencent maintenant à la marge.
 }
desk-notes-done-paragraphs = { $count ->
    [one] { $count } paragraphe a été séparé par une ligne vide.
   *[other] { $count } paragraphes ont été séparés par des lignes vides.
 }
desk-notes-done-tabs = { $count ->
    [one] { $count } ligne contient encore une tabulation, peut-être d’un tableau : voyez-la.
   *[other] { $count } lignes contiennent encore des tabulations, peut-être d’un tableau : voyez-les.
 }
desk-notes-left = Ce qui reste de côté
desk-notes-left-header = En-tête ou pied de page :
desk-notes-left-comment = Commentaire :
desk-notes-left-picture = Une image.
desk-notes-left-link = L’adresse d’un lien, dont les mots sont importés :
desk-notes-left-look = Le soulignement et le surlignement : les mots sont importés sans eux.
desk-notes-left-more = Autres éléments qui ne sont pas énumérés ici, en nombre :
desk-notes-shaped = Ce qui prend une autre forme
desk-notes-left-hidden = Masqué dans Word, visible ici :
desk-notes-left-struck = Barré dans Word, et non ici :
desk-notes-left-table = Un tableau, devenu une liste :
desk-notes-left-note = Une note de bas de page, maintenant entre parenthèses :
desk-notes-near = près de « { $words } »
desk-notes-source = Le texte
desk-notes-source-label = Vos notes
desk-notes-source-hint = Deux astérisques de chaque côté mettent des mots en gras, un seul en italique; un trait d’union commence un élément de liste.
desk-notes-looks = Tel qu’il se lira
desk-notes-looks-not = Il sera montré une fois réglé ce qui ne va pas dans le texte.
desk-notes-again = Montrer de nouveau
desk-notes-refused = Il contient des caractères qu’aucun rapport ne peut porter
desk-notes-refused-at = Ligne { $line }, caractère { $column } : { $code }
desk-notes-strip = Retirer ces caractères
desk-notes-where = Où le placer
desk-notes-narrative = Texte du rapport
desk-notes-language = Dans quelle langue est-il?
desk-notes-place = À quel endroit?
desk-notes-after = Après ce qui s’y trouve
desk-notes-instead = À la place de ce qui s’y trouve, qui reste dans la liste des versions
desk-notes-stands = Ce qui s’y trouve maintenant
desk-notes-stands-nothing = Rien encore, dans cette langue.
desk-notes-no-narrative = Choisissez le texte du rapport où le placer
desk-notes-nothing = Il n’y a pas de texte à conserver
desk-notes-over = Le texte compte { $length } caractères; il en faut au plus { $limit }
desk-notes-over-together = Avec ce qui s’y trouve, le texte est plus long qu’il ne peut l’être : au plus { $limit } caractères
desk-notes-keep = Le conserver
