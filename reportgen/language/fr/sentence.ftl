### La peine purgée et ses dates clés : telles que l’établissement les donne, et selon une estimation à confirmer.

section-sentence = Peine et dates clés

sentence-not-recorded = La peine que purge { $subject } n’est pas consignée.
sentence-one = { CAP(WHEN($on)) }, le tribunal a imposé à { $subject } une peine d’emprisonnement de { $term }.
sentence-intro = { $subject } purge { count-in-words } peines d’emprisonnement, énumérées dans l’ordre où le tribunal les a imposées.
sentence-several = Aux fins de la libération conditionnelle, elles sont considérées comme une seule peine, qui va du premier jour de la première au dernier jour de la dernière.
sentence-at = Lieu de détention : { $institution }.
sentence-remission-lost = { $days ->
    [one] Un jour de réduction de peine a été perdu.
   *[other] { $days } jours de réduction de peine ont été perdus.
}
sentence-imposed = Imposée le
sentence-length = Durée
sentence-served = Mode d’exécution
sentence-summary = Chaque peine d’emprisonnement que purge { $subject }, avec la date où elle a été imposée, sa durée et son mode d’exécution.

term-length = { $length }
term-length-less-a-day = { $length } moins un jour
term-starts = à compter du { $on }
term-consecutive = consécutive à ce qui précède
term-intermittent = à purger de façon discontinue
term-from-imposed = à compter du jour du prononcé
term-credit = moins { $days } { $days ->
    [one] jour accordé
   *[other] jours accordés
} pour la période passée sous garde avant la peine

## Dates clés

sentence-dates = Dates clés
dates-stated-by = Les dates de l’établissement proviennent { DE($by) }.
dates-stated = Les dates de l’établissement sont données; le document qui les énonce n’est pas consigné.
dates-not-stated = L’établissement n’a pas indiqué les dates clés.
dates-estimate = L’estimation est établie d’après la durée de la peine indiquée ci-dessus ({ $days } jours à compter du { $starts }). Elle doit être confirmée auprès de l’établissement, à qui il revient de fixer les dates.
dates-no-estimate = Aucune estimation n’est faite : les renseignements consignés sur la peine ne le permettent pas.
dates-name = Date
dates-stated-on = Selon l’établissement
dates-estimated-on = Estimation, à confirmer
dates-summary = Les dates clés de la peine, selon l’établissement et selon l’estimation faite pour le présent rapport.
date-eligibility = date d’admissibilité à la libération conditionnelle (DALC)
date-discharge-possible = date d’absolution possible
date-expiry = date d’expiration finale du mandat
dates-differ = Les dates indiquées et l’estimation diffèrent : { LIST($differences, style: "semicolon") }. Les deux sont données ici; il revient à l’établissement de confirmer laquelle est exacte.
dates-differ-eligibility = admissibilité à la libération conditionnelle, le { $stated } selon l’établissement et le { $estimated } selon l’estimation
dates-differ-discharge-possible = absolution possible, le { $stated } selon l’établissement et le { $estimated } selon l’estimation
dates-differ-expiry = expiration du mandat, le { $stated } selon l’établissement et le { $estimated } selon l’estimation

sentence-reasons = Motifs du tribunal

## En-tête

label-institution = Établissement
label-sentence = Peine
label-eligibility-date = Date d’admissibilité à la libération conditionnelle
label-discharge-date = Date d’absolution possible
label-expiry-date = Date d’expiration finale du mandat
label-hearing-on = Audience
label-application = Devant la Commission
caption-term = emprisonnement de { $term }, peine imposée le { $on }
caption-terms = { CAP(LIST($terms, style: "semicolon")) }
caption-estimate = { $on } (estimation, à confirmer auprès de l’établissement)
caption-hearing = { $on }, { $way }
caption-automatic = Examen à la date d’admissibilité, sans demande
caption-automatic-early = Examen avant la date d’admissibilité
caption-application = Demande de libération conditionnelle
caption-application-on = Demande de libération conditionnelle présentée le { $on }
caption-application-early = Demande de libération conditionnelle avant la date d’admissibilité
caption-application-early-on = Demande de libération conditionnelle avant la date d’admissibilité, présentée le { $on }
