### Le formulaire : ce qui a été saisi et n’est pas encore une réponse, et quoi faire. Tout est conservé tel quel.

## Dates et heures

typed-day-form = Inscrivez le jour, le mois et l’année en chiffres, par exemple 27, 3 et 2026.
typed-day-part = La date est incomplète : inscrivez le jour, le mois et l’année.
typed-no-such-day = Cette date n’existe pas. Vérifiez le jour et le mois.
typed-year-short = Inscrivez l’année en quatre chiffres, par exemple 1998.
typed-year-far = Cette année est invraisemblable. Vérifiez-la.
typed-date-year = Inscrivez l’année, ou cochez « { desk-box-unknown } ».
typed-date-month = Inscrivez le mois qui va avec le jour, ou laissez le jour vide.
typed-date-season = Choisissez une saison ou inscrivez un mois, pas les deux.
typed-date-unknown = Laissez la date vide si elle est inconnue, ou décochez la case.
typed-span-start = Inscrivez la date du début, ou cochez « { desk-box-unknown } ».
typed-span-end = Inscrivez la date de la fin, ou cochez la case qui dit que cela continue.
typed-span-both = Laissez la fin vide si cela continue, ou décochez la case.
typed-span-reversed = La fin précède le début. Vérifiez les deux dates.
typed-time-form = Inscrivez une heure, par exemple 21 h 30.
typed-time-doubtful = Le matin ou le soir? Inscrivez 9 h 30 ou 21 h 30.

## Nombres et sommes

typed-count-form = Inscrivez un nombre entier en chiffres, par exemple 12.
typed-count-doubtful = La virgule peut se lire de deux façons ici. Inscrivez le nombre sans elle, par exemple 1234.
typed-number-form = Inscrivez un nombre en chiffres, par exemple 12 ou 12,5.
typed-number-doubtful = La virgule peut se lire de deux façons ici. Inscrivez 1234, ou 1,23 avec deux décimales.
typed-number-places = Il y a trop de décimales.
typed-number-long = Le nombre est trop long. Vérifiez-le.
typed-money-form = Inscrivez une somme en chiffres, par exemple 1 234,50 ou 1234,50.
typed-money-doubtful = La virgule peut se lire de deux façons ici. Inscrivez 1234 ou 1 234,00 pour des dollars, 1,23 pour des dollars et des cents.
typed-money-places = Les cents ont deux chiffres. Vérifiez la somme.

## Choix et mots

typed-code = Choisissez une des réponses proposées.
typed-choose-one = Choisissez au moins une réponse.
typed-search = Rien ne porte ce nom. Choisissez une des suggestions qui s’affichent pendant la saisie.
typed-language = Aucune langue n’est connue sous ce nom. Choisissez une des suggestions.
typed-languages = Un de ces noms n’est celui d’aucune langue connue ici. Inscrivez une langue par ligne.
desk-language-line = Aucune langue n’est connue sous le nom « { $line } ». Vérifiez cette ligne; une langue par ligne.
typed-pronouns = Inscrivez les trois pronoms, un mot chacun, par exemple elle, la, son.
typed-again = Cette réponse peut maintenant être lue. Saisissez-la de nouveau.

form-no-widget = Le formulaire n’a aucune façon de demander « { $field } » de { $model }.
form-no-widget-hint = C’est un défaut du programme. Veuillez le signaler.
form-no-choices = Le formulaire ne sait pas ce qui peut être choisi pour « { $field } » de { $model }.
form-no-choices-hint = C’est un défaut du programme. Veuillez le signaler.
