### Le calendrier et les dates d’une peine : ce qui ne peut pas être compté.

## Calendriers

calendar-year = Les calendriers vont de { $first } à { $last }.
calendar-year-hint = Vérifiez l’année de la date.
calendar-province-unknown = Il n’y a pas de calendrier pour cette province.
calendar-province-unknown-hint = Employez l’un de ces codes : { $provinces }.
calendar-unknown = Ce calendrier n’existe pas.
calendar-unknown-hint = Employez l’un de ceux-ci : { $calendars }.
calendar-holiday-unknown = La bibliothèque des jours fériés donne « { $name } » ({ $province }), et rien ne dit ce que ce jour ferme.
calendar-holiday-unknown-hint = Ajoutez ce jour férié à calendars.toml, avec ce qu’il ferme.

## Dates clés d’une peine. Aucune n’est calculée lorsque les règles d’une peine provinciale ne s’appliquent pas.

law-convention-unknown = Le recueil de droit ne contient aucune règle de calcul désignée par « { $id } ».
law-convention-unknown-hint = { $nearest ->
    [none] Cherchez-la dans parole.toml.
   *[other] Vouliez-vous dire « { $nearest } »?
}
parole-no-term = Les dates clés ne peuvent pas être calculées : aucune peine d’emprisonnement n’est donnée.
parole-no-term-hint = Donnez chaque peine, avec sa durée et le jour où elle a été infligée.
parole-no-length = Les dates clés ne peuvent pas être calculées : une peine n’a pas de durée.
parole-no-length-hint = Donnez les années, les mois ou les jours de chaque peine.
parole-hours = Les dates clés ne peuvent pas être calculées : une peine d’emprisonnement est donnée en heures.
parole-hours-hint = Donnez sa durée en années, en mois et en jours.
parole-days-negative = Les dates clés ne peuvent pas être calculées : un nombre de jours est inférieur à zéro.
parole-days-negative-hint = Vérifiez la durée de chaque peine, le crédit et la réduction perdue.
parole-year = Les dates clés ne peuvent pas être calculées : l’année d’une peine d’emprisonnement ne peut pas être juste.
parole-year-hint = Vérifiez les jours où chaque peine a été infligée et commence.
parole-intermittent = Les dates clés ne sont pas calculées pour une peine discontinue.
parole-intermittent-hint = Donnez les dates qu’indique l’établissement.
parole-federal = Les dates clés ne sont pas calculées pour deux ans ou plus au total : cette peine relève du fédéral.
parole-federal-hint = Vérifiez les peines, et lesquelles sont consécutives; sinon, donnez les dates qu’indique l’établissement.
parole-sentences-apart = Les dates clés ne peuvent pas être calculées : une peine est finie avant qu’une autre commence ou soit infligée.
parole-sentences-apart-hint = Ne donnez que les peines en cours, et vérifiez leurs dates.
parole-added-before-start = Les dates clés ne peuvent pas être calculées : une peine a été infligée avant le début de celle à laquelle elle s’ajoute.
parole-added-before-start-hint = Vérifiez les deux jours; sinon, donnez les dates qu’indique l’établissement.
parole-credit-covers = Les dates clés ne peuvent pas être calculées : le crédit ne laisse rien à purger d’une peine.
parole-credit-covers-hint = Vérifiez le crédit, ou retirez la peine déjà purgée.
parole-nothing-earlier = Les dates clés ne peuvent pas être calculées : la première peine est consécutive, mais à aucune autre.
parole-nothing-earlier-hint = Donnez la peine qu’elle suit, ou le jour où elle commence.
parole-start-differs = Les dates clés ne peuvent pas être calculées : une peine consécutive commence un autre jour que le lendemain de la fin des précédentes.
parole-start-differs-hint = Retirez son début, ou ne la marquez pas comme consécutive.
parole-starts-before-imposed = Les dates clés ne peuvent pas être calculées : une peine commence avant le jour où elle a été infligée.
parole-starts-before-imposed-hint = Vérifiez les deux jours. La période passée sous garde avant la peine est un crédit.
