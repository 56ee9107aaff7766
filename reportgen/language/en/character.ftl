### The matters of s. 721(3)(a) of the Criminal Code, each under its own heading; loss and what is repaid of it.

section-character = Character, behaviour, attitude, maturity and willingness to make amends

character-age = Age
character-maturity = Maturity
character-character = Character
character-behaviour = Behaviour
character-attitude = Attitude
character-amends = Willingness to make amends

character-age-stated = { $subject } was born { WHEN($born) }, and was { $years } { $years ->
    [one] year
   *[other] years
} old on the date of this report.
character-age-not-known = The age of { $subject } is not stated: the date of birth was not available when this report was finished.

loss-intro = Loss and restitution, by item:
loss-intro-by = Loss and restitution, by item, according to { LIST($by) }:
loss-what = Item
loss-amount = Amount of loss
loss-repaid = Repaid
loss-outstanding = Outstanding
loss-total = Total
loss-item-of-organization = { CAP($what) } ({ $organization })
loss-item-of = { CAP($what) } ({ NAMED($owner) })
loss-summary = Each item of loss, with its amount, what has been repaid and what is outstanding.
