### Pourquoi la Commission examine la libération conditionnelle, et ce qu’elle a décidé auparavant.

section-parole_purpose = Objet et limites du rapport

parole-review = La Commission ontarienne des libérations conditionnelles doit examiner le cas { DE($subject) } à la date d’admissibilité à la libération conditionnelle, sans qu’une demande soit nécessaire.
parole-application = { $subject } a présenté une demande de libération conditionnelle à la Commission ontarienne des libérations conditionnelles.
parole-application-on = { CAP(WHEN($on)) }, { $subject } a présenté une demande de libération conditionnelle à la Commission ontarienne des libérations conditionnelles.
parole-application-received = La Commission a reçu la demande { WHEN($on) }.
parole-hearing = L’audience est fixée au { $on }.
parole-hearing-by = L’audience est fixée au { $on } et aura lieu { $way }.
hearing-in-person = en personne
hearing-video = par visioconférence
hearing-telephone = par téléphone
hearing-in-writing = par écrit
parole-on-paper = La Commission doit examiner le cas par écrit { WHEN($on) }.
parole-on-paper-language = Elle le fera { $language }.
parole-hearing-language = Elle se déroulera { $language }.
parole-early = { $subject } demande une libération conditionnelle avant la date d’admissibilité. Les motifs ne sont pas consignés.
parole-early-grounds = { $subject } demande une libération conditionnelle avant la date d’admissibilité, pour les motifs suivants.

## Décisions antérieures d’une commission des libérations conditionnelles

section-parole_history = Libérations conditionnelles antérieures
parole-earlier-none = On ne connaît aucune décision antérieure d’une commission des libérations conditionnelles au sujet { DE($subject) }.
board-granted = La libération conditionnelle a été accordée à { $subject } { WHEN($on) }.
board-denied = La libération conditionnelle a été refusée à { $subject } { WHEN($on) }.
board-suspended = La libération conditionnelle a été suspendue { WHEN($on) }.
board-revoked = La libération conditionnelle a été révoquée { WHEN($on) }.
board-suspension-cancelled = La suspension a été annulée { WHEN($on) }.
board-withdrawn = { $subject } a retiré une demande de libération conditionnelle { WHEN($on) }.
