### The sentence being served and its key dates: as the institution states them, and as an estimate to confirm.

section-sentence = Sentence and key dates

sentence-not-recorded = The sentence that { $subject } is serving is not recorded.
sentence-one = { CAP(WHEN($on)) }, { $subject } was sentenced to imprisonment for { $term }.
sentence-intro = { $subject } is serving { count-in-words } terms of imprisonment, in the order in which the court imposed them.
sentence-several = For parole, the terms are treated as one sentence, from the first day of the first to the last day of the last.
sentence-at = { $subject } is held at { $institution }.
sentence-remission-lost = { $days ->
    [one] One day of remission has been lost.
   *[other] { $days } days of remission have been lost.
}
sentence-imposed = Imposed
sentence-length = Length
sentence-served = How it is served
sentence-summary = Each term of imprisonment that { $subject } is serving, with the day it was imposed, its length and how it is served.

term-length = { $length }
term-length-less-a-day = { $length } less a day
term-starts = beginning { $on }
term-consecutive = consecutive to what came before
term-intermittent = to be served intermittently
term-from-imposed = from the day it was imposed
term-credit = less { $days } { $days ->
    [one] day
   *[other] days
} credited for time in custody before the sentence

## Key dates

sentence-dates = Key dates
dates-stated-by = The institution’s dates are those of { $by }.
dates-stated = The institution’s dates are given; the document that states them is not recorded.
dates-not-stated = The institution has not stated the key dates.
dates-estimate = The estimate is worked out from the terms above ({ $days } days from { $starts }). It must be confirmed with the institution, which alone fixes the dates.
dates-no-estimate = No estimate is made, because the terms recorded do not allow one.
dates-name = Date
dates-stated-on = Stated by the institution
dates-estimated-on = Estimate, to confirm
dates-summary = The key dates of the sentence, as the institution states them and as estimated for this report.
date-eligibility = parole eligibility date (PED)
date-discharge-possible = discharge possible date (DPD)
date-expiry = final warrant expiry date (FWED)
dates-differ = The dates stated and the estimate differ: { LIST($differences, style: "semicolon") }. Both are printed; the institution should confirm which is right.
dates-differ-eligibility = parole eligibility, { $stated } as stated and { $estimated } as estimated
dates-differ-discharge-possible = possible discharge, { $stated } as stated and { $estimated } as estimated
dates-differ-expiry = warrant expiry, { $stated } as stated and { $estimated } as estimated

sentence-reasons = What the judge said

## Caption

label-institution = Institution
label-sentence = Sentence
label-eligibility-date = Parole eligibility date
label-discharge-date = Discharge possible date
label-expiry-date = Final warrant expiry date
label-hearing-on = Hearing
label-application = Before the Board
caption-term = imprisonment for { $term }, imposed { $on }
caption-terms = { CAP(LIST($terms, style: "semicolon")) }
caption-estimate = { $on } (estimate, to confirm with the institution)
caption-hearing = { $on }, { $way }
caption-automatic = Consideration at the eligibility date, without an application
caption-automatic-early = Consideration before the eligibility date
caption-application = Application for parole
caption-application-on = Application for parole made { $on }
caption-application-early = Application for parole before the eligibility date
caption-application-early-on = Application for parole before the eligibility date, made { $on }
