### Jusqu’où la personne a étudié, où, et ce qu’elle a appris depuis.

section-schooling = Scolarité

schooling-level = { $subject } { $value }
schooling-level-topic = son niveau de scolarité
level-grade-8-or-less = n’a pas dépassé la 8e année
level-grade-9 = a terminé la 9e année
level-grade-10 = a terminé la 10e année
level-grade-11 = a terminé la 11e année
level-grade-12 = a terminé la 12e année
level-high-school-diploma = a un diplôme d’études secondaires
level-equivalency = a une équivalence d’études secondaires
level-college-some = a commencé des études collégiales sans les terminer
level-college = a terminé des études collégiales
level-apprenticeship = a terminé un apprentissage
level-university-some = a commencé des études universitaires sans les terminer
level-university = a terminé des études universitaires
schooling-last-school = le dernier établissement { QUE($subject) } a fréquenté se nomme { $value }
schooling-last-school-topic = le dernier établissement { QUE($subject) } a fréquenté
schooling-left = { $subject } a quitté l’école { WHEN($value) }
schooling-left-topic = le moment où { $subject } a quitté l’école
schooling-studying-yes = { $subject } étudie actuellement
schooling-studying-no = { $subject } n’étudie pas actuellement
schooling-studying-topic = ses études en cours

## Cours, apprentissages, certificats

schooling-training = Cours et formations :
training = { CAP($what) } : { LIST($details, style: "semicolon") }.
training-finished = formation terminée
training-not-finished = formation non terminée
