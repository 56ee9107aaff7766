### What the rules find about offences and records of the past.

rule-finding-of-guilt = This is no finding of guilt: a charge dismissed, withdrawn or stayed, an acquittal or a peace bond is not told as history. Withhold it.
rule-measure-disclosed = Police warnings, referrals and extrajudicial measures other than sanctions are never told as history. Withhold this entry.
rule-measures-two-years = These alternative measures ended more than two years ago (period over { WHEN($day) }): a report of this kind may not tell them.
rule-measures-end-unknown = Record when these alternative measures ended: two years after, a report of this kind may no longer tell them.
rule-offence-not-in-force = The offence “{ $id }” was enacted, and the day it came into force was not seen: confirm it in the statute, and give the offence in its own words.
