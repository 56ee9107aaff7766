### Why the Board considers parole, and what it decided before.

section-parole_purpose = Purpose and limits of this report

parole-review = The Ontario Parole Board is to consider parole for { $subject } at the eligibility date, without an application.
parole-application = { $subject } applied to the Ontario Parole Board for parole.
parole-application-on = { $subject } applied to the Ontario Parole Board for parole { WHEN($on) }.
parole-application-received = The Board received the application { WHEN($on) }.
parole-hearing = The hearing is set for { $on }.
parole-hearing-by = The hearing is set for { $on }, { $way }.
hearing-in-person = in person
hearing-video = by video
hearing-telephone = by telephone
hearing-in-writing = in writing
parole-on-paper = The Board is to consider the case in writing { WHEN($on) }.
parole-on-paper-language = It will do so { $language }.
parole-hearing-language = It will be held { $language }.
parole-early = { $subject } asks for parole before the eligibility date. The grounds are not recorded.
parole-early-grounds = { $subject } asks for parole before the eligibility date, on the following grounds.

## Earlier decisions of a parole board

section-parole_history = Earlier parole
parole-earlier-none = No earlier decision of a parole board about { $subject } is known.
board-granted = Parole was granted to { $subject } { WHEN($on) }.
board-denied = Parole was denied to { $subject } { WHEN($on) }.
board-suspended = Parole was suspended { WHEN($on) }.
board-revoked = Parole was revoked { WHEN($on) }.
board-suspension-cancelled = The suspension was cancelled { WHEN($on) }.
board-withdrawn = { $subject } withdrew an application for parole { WHEN($on) }.
