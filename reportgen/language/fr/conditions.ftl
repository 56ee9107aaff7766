### Ressources communautaires et conditions recommandées. Le libellé d’une condition est celui du recueil de droit.

section-conditions = Ressources communautaires et conditions recommandées

conditions-resources = Ressources communautaires
resource-what = Programme ou service
resource-provider = Organisme
resource-availability = Disponibilité
resource-starts = Début
resource-summary = Ressources communautaires pour { $subject } : ce qui est offert, par quel organisme, s’il y a une place, et à partir de quand.
resource-cost = { CAP($what) } (coût : { $cost })
resource-agreed = { CAP($availability) }; { $subject } accepte d’y participer
resource-not-agreed = { CAP($availability) }; { $subject } n’accepte pas d’y participer
availability-accepted = admission acceptée
availability-available = place disponible
availability-waiting-list = liste d’attente
availability-assessment-needed = évaluation préalable requise
availability-not-available = non disponible
availability-full = aucune place

conditions-recommended = Conditions recommandées
conditions-intro-probation = { $count ->
    [one] Si le tribunal rend une ordonnance de probation, la condition suivante est recommandée, pour la raison indiquée.
   *[other] Si le tribunal rend une ordonnance de probation, les conditions suivantes sont recommandées, chacune pour la raison indiquée.
} La peine et sa durée relèvent du tribunal; aucune recommandation n’est faite à leur sujet.
conditions-intro-conditional-sentence = { $count ->
    [one] Si le tribunal rend une ordonnance de sursis, la condition suivante est recommandée, pour la raison indiquée.
   *[other] Si le tribunal rend une ordonnance de sursis, les conditions suivantes sont recommandées, chacune pour la raison indiquée.
} La peine et sa durée relèvent du tribunal; aucune recommandation n’est faite à leur sujet.
conditions-intro-discharge = { $count ->
    [one] Si le tribunal prononce une absolution sous conditions, la condition suivante est recommandée pour l’ordonnance de probation, pour la raison indiquée.
   *[other] Si le tribunal prononce une absolution sous conditions, les conditions suivantes sont recommandées pour l’ordonnance de probation, chacune pour la raison indiquée.
} La peine et sa durée relèvent du tribunal; aucune recommandation n’est faite à leur sujet.
conditions-intro-youth = { $count ->
    [one] Si le tribunal pour adolescents rend une ordonnance de probation ou impose une autre peine purgée dans la collectivité, la condition suivante est recommandée, pour la raison indiquée.
   *[other] Si le tribunal pour adolescents rend une ordonnance de probation ou impose une autre peine purgée dans la collectivité, les conditions suivantes sont recommandées, chacune pour la raison indiquée.
} La durée de la peine relève du tribunal.
conditions-intro-parole = { $count ->
    [one] Si la Commission accorde la libération conditionnelle, la condition suivante est recommandée, pour la raison indiquée.
   *[other] Si la Commission accorde la libération conditionnelle, les conditions suivantes sont recommandées, chacune pour la raison indiquée.
} La décision relève de la Commission.
conditions-intro-prohibition = { $count ->
    [one] Si le tribunal rend une ordonnance d’interdiction, l’interdiction suivante est recommandée, pour la raison indiquée.
   *[other] Si le tribunal rend une ordonnance d’interdiction, les interdictions suivantes sont recommandées, chacune pour la raison indiquée.
} L’ordonnance et sa durée relèvent du tribunal; aucune recommandation n’est faite à leur sujet.
conditions-intro-restitution = { $count ->
    [one] Si le tribunal rend une ordonnance de dédommagement, la modalité suivante est recommandée, pour la raison indiquée.
   *[other] Si le tribunal rend une ordonnance de dédommagement, les modalités suivantes sont recommandées, chacune pour la raison indiquée.
} L’ordonnance relève du tribunal.
conditions-compulsory-probation = Les conditions obligatoires du paragraphe 732.1(2) du Code criminel s’appliquent à toute ordonnance de probation et ne sont pas reprises ici.
conditions-compulsory-conditional-sentence = Les conditions obligatoires du paragraphe 742.3(1) du Code criminel s’appliquent à toute ordonnance de sursis et ne sont pas reprises ici.
conditions-compulsory-discharge = Les conditions obligatoires du paragraphe 732.1(2) du Code criminel s’appliquent à l’ordonnance de probation de toute absolution sous conditions et ne sont pas reprises ici.
conditions-compulsory-youth = La condition obligatoire du paragraphe 55(1) de la Loi sur le système de justice pénale pour les adolescents s’applique à toute ordonnance de probation visant un adolescent et n’est pas reprise ici.
conditions-compulsory-parole = Les conditions que la Commission fixe pour toute libération conditionnelle ne sont pas reprises ici.
conditions-none = Aucune condition facultative n’est recommandée.
conditions-none-because = Aucune condition facultative n’est recommandée, pour la raison qui suit.

condition = { BOLD($title) }. { $wording }
condition-not-found = [{ $condition } : cette condition n’est pas dans le recueil de droit à cette date]
condition-reason-lead = Motif :
condition-reason-none = Aucune raison n’est consignée pour cette condition.
condition-agreed = { $subject } a donné son accord à cette condition { WHEN($on) }.
condition-agreed-not-recorded = Cette condition exige l’accord { DE($subject) }, qui n’est pas consigné.
condition-accepted = Le programme a accepté l’admission { DE($subject) } { WHEN($on) }.
condition-accepted-not-recorded = Cette condition exige que le programme accepte l’admission { DE($subject) }; aucune acceptation n’est consignée.
condition-consent = L’autre personne dont le consentement est requis l’a donné { WHEN($on) }.
condition-consent-not-recorded = Cette condition exige le consentement d’une autre personne, qui n’est pas consigné.
condition-place = La disponibilité d’un endroit ou d’un programme a été confirmée { WHEN($on) }.
condition-place-not-recorded = Cette condition exige qu’un endroit ou un programme convenable soit disponible, ce qui n’est pas consigné.

## Les heures de la semaine, comme une condition les dit : «le lundi et le vendredi de 21 h à 6 h».

schedule = { LIST($windows, style: "semicolon") }
schedule-except = { LIST($windows, style: "semicolon") }, sauf { LIST($absences, style: "semicolon") }
absences = { LIST($absences, style: "semicolon") }
absence = { $what }
absence-within = { $what }, { $when }
window = tous les jours de { $start } à { $end }
window-days = { LIST($days) } de { $start } à { $end }
window-whole-days = { LIST($days) }
weekday-monday = le lundi
weekday-tuesday = le mardi
weekday-wednesday = le mercredi
weekday-thursday = le jeudi
weekday-friday = le vendredi
weekday-saturday = le samedi
weekday-sunday = le dimanche
