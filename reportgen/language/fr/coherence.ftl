### Conditions : ce que chacune exige, ce qu’elle contredit, ce qui a changé depuis la rédaction du dossier.

rule-condition-order-of-kind = Ce genre de rapport ne recommande pas de conditions pour ceci : { $order }. Il le peut pour : { LIST($allowed, style: "semicolon") }.
rule-condition-consent = « { $title } » exige le consentement de l’autre personne visée : consignez le jour où il a été donné.
rule-condition-place = « { $title } » exige un endroit ou un programme qui accueille la personne : consignez le jour où cela a été confirmé.
rule-condition-program = « { $title } » ne peut être imposée que si la province a établi le programme : consignez le jour où cela a été confirmé.
rule-condition-version = Le droit applicable à « { $title } » n’est pas le même le jour de l’infraction ({ $day }) et le jour de la peine. Il appartient au tribunal de dire quelle version s’applique.
rule-order-length = L’ordonnance sous surveillance dure plus longtemps que la loi ne le permet : vérifiez ses dates.
rule-curfew-work = « { $title } » couvre des heures où la personne travaille. Permettez-lui d’aller au travail, ou changez les heures.
rule-curfew-twice = « { $title } » et « { $other } » couvrent les mêmes heures. Gardez l’une des deux, ou séparez leurs heures.
rule-curfew-residence = « { $title } » suppose une résidence, et aucune n’est consignée. Recommandez un lieu de résidence, ou retirez cette condition.
rule-place-needed-home = Le lieu indiqué dans « { $title } » pourrait être celui où la personne habite. Précisez-le, ou dites où elle doit habiter.
rule-place-needed-work = Le lieu indiqué dans « { $title } » pourrait être celui où la personne travaille. Précisez-le, ou prévoyez une exception.
rule-place-needed-school = Le lieu indiqué dans « { $title } » pourrait être celui où la personne étudie. Précisez-le, ou prévoyez une exception.
rule-place-needed-treatment = Le lieu indiqué dans « { $title } » pourrait être celui où la personne se fait traiter ou suit un programme. Précisez-le, ou prévoyez une exception.
rule-contact-needed-home = « { $title } » pourrait viser une personne du même foyer. Dites où chacune doit habiter.
rule-contact-needed-child = « { $title } » pourrait viser un enfant de la personne. Prévoyez, comme exception, la façon dont les contacts avec l’enfant auront lieu.
rule-contact-needed-work = « { $title } » pourrait viser quelqu’un du milieu de travail de la personne. Précisez, ou prévoyez une exception.
rule-contact-needed-treatment = « { $title } » pourrait viser quelqu’un qui traite la personne. Précisez, ou prévoyez une exception.
rule-residence-person = « { $title } » obligerait la personne à habiter avec quelqu’un avec qui elle ne peut avoir aucun contact, ou au même endroit.
rule-service-hours = Les heures de service totalisent { $total }; la limite est de { $limit }.
rule-address-revealed = Le lieu indiqué dans « { $title } » pourrait révéler où habite une personne protégée. Écrivez-le sans l’adresse, par exemple par une distance de tout endroit où cette personne se trouve.
rule-moved-text = Le recueil de droit formule autrement « { $id } » depuis la rédaction de ce dossier. Relisez la condition, ou exécutez « reportgen law move ».
rule-moved-blank-new = « { $id } » a un nouveau blanc, « { $blank } ». Remplissez-le s’il y a lieu.
rule-moved-blank-gone = « { $id } » n’a plus le blanc « { $blank } ». Sa valeur est conservée; dites-la autrement si elle compte.
rule-moved-blank-renamed = Le blanc « { $blank } » de « { $id } » s’appelle maintenant « { $now } ». Exécutez « reportgen law move ».
rule-moved-blank-changed = Le blanc « { $blank } » de « { $id } » n’accepte plus les mêmes valeurs. Vérifiez celle qui est donnée.
rule-moved-replaced = « { $now } » a remplacé « { $id } ». Exécutez « reportgen law move ».
rule-moved-gone = Le recueil de droit n’a plus « { $id } », et rien ne la remplace. Choisissez une autre condition.
rule-moved-unplaced = Une valeur de « { $id } » n’a plus de blanc, « { $blank } ». Dites-la autrement, ou retirez-la.

## La commande qui fait passer un dossier au recueil de droit en usage

move-undated = { $file } : le dossier ne dit pas sous quel recueil de droit il a été rédigé.
move-undated-hint = Inscrivez la date de ce recueil, « law_pack », dans « plan »; le reçu d’un rapport antérieur la donne.
move-not-json = { $file } : seul un dossier en JSON peut être mis à jour.
move-not-json-hint = Enregistrez-le d’abord en JSON.
move-nothing = { $file } : aucune condition n’a changé entre les deux recueils de droit (aujourd’hui { $day }).
move-to-fill = « { $id } » : remplissez « { $blank } ».
help-law-move = dire ce que le recueil de droit a changé aux conditions d’un dossier depuis sa rédaction, et mettre le dossier à jour
help-option-move-output = où écrire le dossier mis à jour; sans cette option ni --replace, rien n’est écrit
help-option-move-replace = écrire par-dessus le dossier lui-même, ou le fichier de -o
help-metavar-move-output = CHEMIN
