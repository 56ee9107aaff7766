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
conditions-compulsory-probation = Les conditions obligatoires du paragraphe 732.1(2) du Code criminel s’appliquent à toute ordonnance de probation et ne sont pas reprises ici.
conditions-compulsory-conditional-sentence = Les conditions obligatoires du paragraphe 742.3(1) du Code criminel s’appliquent à toute ordonnance de sursis et ne sont pas reprises ici.
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
