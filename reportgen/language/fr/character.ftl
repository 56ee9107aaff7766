### Les points de l’alinéa 721(3)a) du Code criminel, chacun sous son intertitre; les pertes et ce qui en est remboursé.
### Le texte français de l’alinéa n’a pas de mot pour « attitude » : l’intertitre y est quand même.

section-character = Caractère, comportement, attitude, maturité et désir de réparer le tort

character-age = Âge
character-maturity = Degré de maturité
character-character = Caractère
character-behaviour = Comportement
character-attitude = Attitude
character-amends = Désir de réparer le tort

character-age-stated = { GENDER($subject) ->
    [f] { $subject }, née { WHEN($born) }, a { $years } { $years ->
        [one] an
       *[other] ans
    } à la date du présent rapport.
    [x] { $subject }, dont la date de naissance est { WHEN($born) }, a { $years } { $years ->
        [one] an
       *[other] ans
    } à la date du présent rapport.
   *[m] { $subject }, né { WHEN($born) }, a { $years } { $years ->
        [one] an
       *[other] ans
    } à la date du présent rapport.
}
character-age-not-known = L’âge { DE($subject) } n’est pas indiqué : la date de naissance n’était pas disponible au moment de terminer le rapport.

loss-intro = Pertes et dédommagement, poste par poste :
loss-intro-by = Pertes et dédommagement, poste par poste, selon { LIST($by) } :
loss-what = Perte
loss-amount = Montant
loss-repaid = Remboursé
loss-outstanding = Solde
loss-total = Total
loss-item-of-organization = { CAP($what) } ({ $organization })
loss-item-of = { CAP($what) } ({ NAMED($owner) })
loss-summary = Chaque perte, avec son montant, ce qui en a été remboursé et le solde.
