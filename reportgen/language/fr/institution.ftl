### Comportement et programmes dans l’établissement.

section-institution = Comportement et programmes dans l’établissement

institution-conduct = Comportement
misconduct-none = Le dossier de l’établissement ne fait état d’aucun manquement à la discipline de la part { DE($subject) }.
misconduct-not-recorded = On n’a pas consigné si le dossier de l’établissement fait état de manquements à la discipline de la part { DE($subject) }.
misconduct-intro = { $count ->
    [one] Le dossier de l’établissement fait état d’un manquement à la discipline de la part { DE($subject) }.
   *[other] Le dossier de l’établissement fait état de { count-in-words } manquements à la discipline de la part { DE($subject) }.
}
misconduct-date = Date
misconduct-what = Manquement
misconduct-outcome = Suite donnée
misconduct-outcome-none = Non consignée
misconduct-summary = Chaque manquement à la discipline consigné par l’établissement, par ordre de date, et la suite donnée : dossier { DE($subject) }.

institution-programs = Programmes et travail
program-none = Aucun programme ni travail { DE($subject) } dans l’établissement n’est consigné.
program-what = Programme ou travail
program-status = État
program-hours = Heures
program-ended = Fin
program-summary = Les programmes et le travail { DE($subject) } dans l’établissement, et l’état de chacun.
program-completed = terminé
program-under-way = en cours
program-waiting-list = sur une liste d’attente
program-not-completed = non terminé
program-not-offered = non offert par l’établissement
program-declined = offert et refusé
